insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 3, 3), ('synthetic-c', 9, 9);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 80.00), ('synthetic-b', 75.00), ('synthetic-c', 70.00);
