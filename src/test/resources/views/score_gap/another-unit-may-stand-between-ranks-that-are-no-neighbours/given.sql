insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-b', 3, 3), ('synthetic-c', 4, 4);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90.00), ('synthetic-b', 80.00), ('synthetic-d', 75.125);
