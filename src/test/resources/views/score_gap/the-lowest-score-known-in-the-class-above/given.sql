insert into data.score_claim (unit_code, source_code, score, is_preferred) values
  ('synthetic-a', 'synthetic-source', 90.00, true), ('synthetic-b', 'synthetic-source', 80.00, true),
  ('synthetic-c', 'synthetic-source', 70.00, true), ('synthetic-d', 'synthetic-source', 85.00, true),
  ('synthetic-d', 'synthetic-second-source', 75.00, false), ('synthetic-e', 'synthetic-source', 60.00, true);
insert into data.classification_claim (unit_code, classification_code) values
  ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-good'), ('synthetic-c', 'synthetic-fair'), ('synthetic-d', 'synthetic-good'),
  ('synthetic-e', 'synthetic-poor');
