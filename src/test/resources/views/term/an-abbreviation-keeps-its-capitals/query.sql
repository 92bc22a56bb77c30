select term_code, name_vi, name_en from api.term where term_code in ('component/synthetic-third', 'component/synthetic-first', 'trend/SLIGHTLY_DOWN') order by term_code
