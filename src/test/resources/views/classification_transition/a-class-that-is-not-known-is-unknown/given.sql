insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 4, 4);
insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2018, 'synthetic-b', 'synthetic-fair'),
  ('synthetic-index', 2019, 'synthetic-a', 'synthetic-good'),
  ('synthetic-index', 2019, 'synthetic-c', 'synthetic-poor');
