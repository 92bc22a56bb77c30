insert into data.group_size_claim (unit_count) values (9);
insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 3), ('synthetic-fair', 4);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-fair'), ('synthetic-e', 'synthetic-fair');
insert into data.rank_claim (unit_code, rank_best, rank_worst, is_preferred) values ('synthetic-b', 3, 4, false);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-c', 4, 4), ('synthetic-e', 6, 6);
insert into data.score_claim (unit_code, score) values ('synthetic-c', 80.00), ('synthetic-d', 70.00);
