insert into data.group_size_claim (unit_count, basis) values (9, 'inferred');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-b', 2, 2), ('synthetic-c', 5, 5), ('synthetic-d', 9, 9);
