select as_of, value, computed_value, verdict
from api.portal_service_stat
where metric_code = 'synthetic-share'
order by as_of
