insert into data.classification_claim (year, unit_code, classification_code) values (2019, 'synthetic-a', 'synthetic-good');
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2017, 'synthetic-a', 12, 12),
  ('synthetic-index', 2018, 'synthetic-a', 8, 8),
  ('synthetic-index', 2020, 'synthetic-a', 3, 3);
