insert into data.classification_count_claim (classification_code, source_code, unit_count, is_preferred) values
  ('synthetic-good', 'synthetic-source', 12, true), ('synthetic-good', 'synthetic-second-source', 11, false);
insert into data.classification_count_claim (classification_code, unit_count, basis) values ('synthetic-fair', 4, 'inferred');
