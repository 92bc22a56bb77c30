insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-poor', 1);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-poor');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-b', 18, 18);
