insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2017, 'synthetic-a', 9, 9),
  ('synthetic-index', 2018, 'synthetic-a', 7, 7),
  ('synthetic-index', 2019, 'synthetic-a', 8, 8);
