insert into data.group_size_claim (unit_count, basis) values (10, 'inferred');
insert into data.classification_count_claim (classification_code, unit_count) values
  ('synthetic-good', 12);
