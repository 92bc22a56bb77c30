update data.edition set break_reasons = 'INDEX_CHANGED METHOD_CHANGED', comparability_with_previous = 'CAVEAT' where year = 2021;
