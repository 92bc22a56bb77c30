update data.unit set parent_unit_code = 'synthetic-x', parent_source_code = 'synthetic-source' where unit_code = 'synthetic-a';
insert into data.score_claim (year, unit_code, score) values (2018, 'synthetic-a', 70), (2019, 'synthetic-a', 90.50);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values (2018, 'synthetic-a', 4, 4), (2019, 'synthetic-a', 1, 1), (2019, 'synthetic-b', 2, 2);
insert into data.classification_claim (year, unit_code, classification_code) values (2019, 'synthetic-b', 'synthetic-fair');
