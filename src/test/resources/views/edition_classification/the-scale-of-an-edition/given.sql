update data.edition_classification set minimum_score = 80.50 where ordinal = 1;
