insert into data.group_size_claim (year, unit_count) values (2018, 2), (2019, 2);
insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2018, 'synthetic-a', 'synthetic-good'),
  ('synthetic-index', 2018, 'synthetic-b', 'synthetic-fair'),
  ('synthetic-index', 2019, 'synthetic-a', 'synthetic-good'),
  ('synthetic-index', 2019, 'synthetic-c', 'synthetic-poor');
