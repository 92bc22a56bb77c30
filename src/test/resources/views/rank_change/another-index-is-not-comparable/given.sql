insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2019, 'synthetic-a', 5, 5),
  ('synthetic-successor', 2021, 'synthetic-a', 2, 2);
