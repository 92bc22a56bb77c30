insert into data.rank_claim (unit_code, rank_best, rank_worst, is_preferred) values ('synthetic-a', 3, 4, false), ('synthetic-b', 8, 9, false);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-c', 3, 3), ('synthetic-d', 4, 4);
