insert into data.group_size_claim (unit_count) values (3);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-b', 3, 3), ('synthetic-c', 3, 3);
