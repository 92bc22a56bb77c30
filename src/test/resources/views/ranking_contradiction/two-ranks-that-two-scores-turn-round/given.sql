insert into data.group_size_claim (unit_count) values (9);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90), ('synthetic-b', 80);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 5, 5), ('synthetic-b', 4, 4);
