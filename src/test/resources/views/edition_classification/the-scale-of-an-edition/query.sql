select classification_code, name_vi, name_en, ordinal, minimum_score
from api.edition_classification
where index_code = 'synthetic-index' and year = 2019
order by ordinal
