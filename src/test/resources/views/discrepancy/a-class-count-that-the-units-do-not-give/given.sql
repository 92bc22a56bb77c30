insert into data.group_size_claim (unit_count) values (3);
insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2019, 'synthetic-a', 'synthetic-good'),
  ('synthetic-index', 2019, 'synthetic-b', 'synthetic-good'),
  ('synthetic-index', 2019, 'synthetic-c', 'synthetic-fair');
insert into data.classification_count_claim (classification_code, unit_count) values
  ('synthetic-good', 3),
  ('synthetic-fair', 1),
  ('synthetic-poor', 0);
