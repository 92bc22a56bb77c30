select from_classification_code, to_classification_code, movement, unit_count
from api.classification_transition
where from_year = 2018 and to_year = 2019
order by from_classification_code nulls first
