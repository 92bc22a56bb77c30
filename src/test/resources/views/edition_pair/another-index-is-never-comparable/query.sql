select from_index_code, from_year, to_index_code, to_year, comparability, reasons
from api.edition_pair
where to_index_code = 'synthetic-successor' and (from_index_code = to_index_code or from_year = 2019)
order by from_index_code, from_year, to_year
