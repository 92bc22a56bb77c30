insert into data.group_size_claim (unit_count) values (3);
insert into data.classification_claim (unit_code, source_code, classification_code, is_preferred) values
  ('synthetic-a', 'synthetic-source', 'synthetic-good', true), ('synthetic-a', 'synthetic-second-source', 'synthetic-fair', false),
  ('synthetic-b', 'synthetic-source', 'synthetic-good', true), ('synthetic-b', 'synthetic-second-source', 'synthetic-good', false),
  ('synthetic-c', 'synthetic-source', 'synthetic-poor', true);
