insert into data.group_size_claim (unit_count) values (20);
insert into data.classification_count_claim (classification_code, unit_count) values
  ('synthetic-good', 12),
  ('synthetic-fair', 10);
