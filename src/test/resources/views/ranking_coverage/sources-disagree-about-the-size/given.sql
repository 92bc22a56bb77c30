insert into data.score_claim (unit_code, score) values ('synthetic-a', 90), ('synthetic-b', 80);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-b', 2, 2), ('synthetic-c', 3, 3);
insert into data.group_size_claim (unit_count) values (2);
insert into data.group_size_claim (source_code, unit_count, is_preferred) values ('synthetic-second-source', 3, false);
