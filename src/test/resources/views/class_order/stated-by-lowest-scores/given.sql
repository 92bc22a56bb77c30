update data.edition_classification set minimum_score = 80 where classification_code = 'synthetic-good';
update data.edition_classification set minimum_score = 65 where classification_code = 'synthetic-fair';
