insert into data.component_score_claim (unit_code, component_code, source_code, score, basis, is_preferred) values
  ('synthetic-a', 'synthetic-first', 'synthetic-source', 9.50, 'stated', true), ('synthetic-a', 'synthetic-first', 'synthetic-second-source', 9.5, 'stated', false),
  ('synthetic-b', 'synthetic-first', 'synthetic-source', 9.50, 'stated', true), ('synthetic-b', 'synthetic-first', 'synthetic-second-source', 9.4, 'stated', false),
  ('synthetic-c', 'synthetic-first', 'synthetic-source', 8, 'inferred', true);
