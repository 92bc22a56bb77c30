insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-c', 2, 2);
insert into data.score_claim (unit_code, score) values ('synthetic-b', 50);
