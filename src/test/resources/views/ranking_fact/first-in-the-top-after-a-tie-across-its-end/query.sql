select kind, year, unit_codes, figures from api.ranking_fact where kind = 'FIRST_TIME_IN_TOP' order by year, unit_codes
