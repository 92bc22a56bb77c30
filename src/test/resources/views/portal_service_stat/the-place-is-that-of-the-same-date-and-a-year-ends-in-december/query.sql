select as_of, as_of_end, as_of_precision, value, rank
from api.portal_service_stat
where metric_code = 'synthetic-share'
order by as_of
