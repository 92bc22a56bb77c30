insert into data.group_size_claim (unit_count) values (5);
insert into data.classification_count_claim (classification_code, source_code, unit_count, is_preferred) values
  ('synthetic-good', 'synthetic-source', 2, true), ('synthetic-good', 'synthetic-second-source', 3, false),
  ('synthetic-fair', 'synthetic-source', 1, true);
