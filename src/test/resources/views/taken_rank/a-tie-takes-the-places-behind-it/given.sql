insert into data.rank_claim (unit_code, rank_best, rank_worst) values
  ('synthetic-a', 2, 2), ('synthetic-b', 2, 2), ('synthetic-c', 4, 4), ('synthetic-d', 7, 7), ('synthetic-e', 7, 7);
