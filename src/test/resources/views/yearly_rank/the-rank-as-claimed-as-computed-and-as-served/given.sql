insert into data.group_size_claim (unit_count) values (3);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90), ('synthetic-b', 80), ('synthetic-c', 70);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-c', 2, 2);
