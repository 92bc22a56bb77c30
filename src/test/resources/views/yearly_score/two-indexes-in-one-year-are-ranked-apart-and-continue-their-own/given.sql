insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2019, 'synthetic-a', 9, 9),
  ('synthetic-index', 2020, 'synthetic-a', 4, 4),
  ('synthetic-successor', 2020, 'synthetic-a', 6, 6),
  ('synthetic-successor', 2021, 'synthetic-a', 1, 1);
