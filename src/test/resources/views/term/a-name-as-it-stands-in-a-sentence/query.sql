select term_code, name_vi, name_en from api.term where term_code in ('unit/synthetic-a', 'group/synthetic-group', 'source/synthetic-source') order by term_code
