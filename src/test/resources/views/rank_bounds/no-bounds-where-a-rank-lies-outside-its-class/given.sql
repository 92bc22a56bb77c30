insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 2), ('synthetic-fair', 3);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-fair');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-b', 2, 2);
