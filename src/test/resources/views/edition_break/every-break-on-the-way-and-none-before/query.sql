select index_code, year, reason, note_vi, note_en
from api.edition_break
where from_year = 2018 and to_index_code = 'synthetic-index' and to_year = 2020
order by reason
