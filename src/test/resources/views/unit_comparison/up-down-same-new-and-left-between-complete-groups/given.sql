insert into data.group_size_claim (year, unit_count) values (2018, 4), (2019, 4);
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 1, 1),
  ('synthetic-index', 2018, 'synthetic-b', 2, 2),
  ('synthetic-index', 2018, 'synthetic-c', 3, 3),
  ('synthetic-index', 2018, 'synthetic-d', 4, 4),
  ('synthetic-index', 2019, 'synthetic-a', 2, 2),
  ('synthetic-index', 2019, 'synthetic-b', 1, 1),
  ('synthetic-index', 2019, 'synthetic-c', 3, 3),
  ('synthetic-index', 2019, 'synthetic-e', 4, 4);
