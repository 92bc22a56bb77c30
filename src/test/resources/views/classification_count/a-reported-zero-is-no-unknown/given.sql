insert into data.classification_count_claim (classification_code, unit_count) values
  ('synthetic-good', 3),
  ('synthetic-poor', 0);
