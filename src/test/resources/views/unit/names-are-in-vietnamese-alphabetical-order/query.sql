select unit_code, group_code, group_ordinal, parent_unit_code, sort_name, replace(search_name, chr(10), ' / ') as search_name
from api.unit
order by sort_name
