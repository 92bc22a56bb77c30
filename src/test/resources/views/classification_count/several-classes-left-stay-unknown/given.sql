insert into data.group_size_claim (unit_count) values (24);
insert into data.classification_count_claim (classification_code, unit_count) values
  ('synthetic-good', 12);
