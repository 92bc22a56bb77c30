select year, comparability_with_previous, reasons
from api.edition
where index_code = 'synthetic-successor'
order by year
