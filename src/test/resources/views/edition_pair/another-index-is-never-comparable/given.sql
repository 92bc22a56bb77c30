update data.edition set comparability_with_previous = 'NOT_COMPARABLE', break_reasons = 'INDEX_CHANGED METHOD_CHANGED'
where index_code = 'synthetic-successor' and year = 2021;
