select unit_code, is_in_from, is_in_to, from_rank, to_rank, rank_delta, movement, comparability, reasons
from api.unit_comparison
where from_year = 2018 and to_year = 2019 and unit_code = 'synthetic-b'
