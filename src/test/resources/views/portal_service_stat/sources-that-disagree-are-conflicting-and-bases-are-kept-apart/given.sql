insert into data.portal_claim (metric_code, base_code, source_code, value, is_preferred, basis) values
  ('synthetic-share', 'synthetic-base', 'synthetic-source', 66, true, 'stated'),
  ('synthetic-share', 'synthetic-base', 'synthetic-second-source', 67, false, 'stated'),
  ('synthetic-share', 'synthetic-other-base', 'synthetic-source', 100, true, 'inferred');
