select value, numerator, denominator, computed_value, verdict, figure_codes
from api.portal_service_stat
where metric_code = 'synthetic-share'
