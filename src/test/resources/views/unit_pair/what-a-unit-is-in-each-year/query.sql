select unit_code, is_in_from, is_in_to, from_kind, from_classification_code, to_kind, to_classification_code, movement
from api.unit_pair
where from_year = 2018 and to_year = 2019
order by unit_code
