insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2018, 'synthetic-a', 'synthetic-good'),
  ('synthetic-index', 2018, 'synthetic-b', 'synthetic-fair'),
  ('synthetic-index', 2018, 'synthetic-c', 'synthetic-fair'),
  ('synthetic-index', 2018, 'synthetic-d', 'synthetic-poor'),
  ('synthetic-index', 2019, 'synthetic-a', 'synthetic-fair'),
  ('synthetic-index', 2019, 'synthetic-b', 'synthetic-good'),
  ('synthetic-index', 2019, 'synthetic-c', 'synthetic-good'),
  ('synthetic-index', 2019, 'synthetic-d', 'synthetic-poor');
