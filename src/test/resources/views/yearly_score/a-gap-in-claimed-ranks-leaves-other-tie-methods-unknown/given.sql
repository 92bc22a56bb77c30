insert into data.group_size_claim (unit_count) values (6);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values 
  ('synthetic-a', 1, 1), ('synthetic-b', 2, 2), ('synthetic-d', 5, 5), ('synthetic-e', 6, 6);
