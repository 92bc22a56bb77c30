insert into data.classification_claim (unit_code, source_code, classification_code, is_preferred) values
  ('synthetic-a', 'synthetic-source', 'synthetic-good', true), ('synthetic-a', 'synthetic-second-source', 'synthetic-poor', false),
  ('synthetic-b', 'synthetic-source', 'synthetic-fair', true);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 60.00), ('synthetic-b', 70.00);
