insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 1, 1),
  ('synthetic-index', 2018, 'synthetic-b', 2, 2),
  ('synthetic-index', 2018, 'synthetic-c', 3, 3),
  ('synthetic-index', 2019, 'synthetic-a', 3, 3),
  ('synthetic-index', 2019, 'synthetic-b', 2, 2),
  ('synthetic-index', 2019, 'synthetic-c', 1, 1);
