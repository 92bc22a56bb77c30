insert into data.group_size_claim (source_code, unit_count, is_preferred) values
  ('synthetic-source', 5, true), ('synthetic-second-source', 6, false);
insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 2), ('synthetic-fair', 2);
