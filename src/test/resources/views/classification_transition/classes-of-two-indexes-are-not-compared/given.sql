insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2019, 'synthetic-a', 'synthetic-fair'),
  ('synthetic-successor', 2021, 'synthetic-a', 'synthetic-good');
