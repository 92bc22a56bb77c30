insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-poor');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-b', 9, 9);
