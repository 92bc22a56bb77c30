insert into data.group_size_claim (unit_count) values (5);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values
  ('synthetic-a', 1, 1), ('synthetic-b', 2, 2), ('synthetic-c', 2, 2), ('synthetic-d', 4, 4), ('synthetic-e', 4, 4);
