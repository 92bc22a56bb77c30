insert into data.group_size_claim (unit_count) values (2);
insert into data.group_size_claim (unit_count, source_code, is_preferred) values (3, 'synthetic-second-source', false);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 2, 2);
