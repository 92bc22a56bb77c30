select kind, unit_codes, compared_count, is_complete, figures from api.ranking_fact where kind like 'BIGGEST%' order by kind
