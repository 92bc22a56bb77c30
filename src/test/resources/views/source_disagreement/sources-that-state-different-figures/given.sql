insert into data.score_claim (unit_code, source_code, score, is_preferred) values
  ('synthetic-a', 'synthetic-source', 90.93, true), ('synthetic-a', 'synthetic-second-source', 90.62, false),
  ('synthetic-b', 'synthetic-source', 88.6, true), ('synthetic-b', 'synthetic-second-source', 88.60, false);
insert into data.classification_claim (unit_code, source_code, classification_code, is_preferred) values
  ('synthetic-a', 'synthetic-source', 'synthetic-fair', true), ('synthetic-a', 'synthetic-second-source', 'synthetic-good', false);
