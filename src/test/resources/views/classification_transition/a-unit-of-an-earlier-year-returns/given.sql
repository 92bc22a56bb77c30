insert into data.group_size_claim (year, unit_count) values (2018, 1);
insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2017, 'synthetic-b', 'synthetic-good'),
  ('synthetic-index', 2018, 'synthetic-a', 'synthetic-good'),
  ('synthetic-index', 2019, 'synthetic-b', 'synthetic-poor');
