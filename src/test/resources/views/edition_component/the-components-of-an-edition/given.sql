update data.edition_component set weight = 0.25, maximum_score = 25 where ordinal = 1;
