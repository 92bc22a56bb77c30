select kind, year, since_year, unit_codes, compared_count, is_complete, magnitude, figures from api.ranking_fact where kind <> 'FIRST_TIME_IN_TOP' order by kind, year
