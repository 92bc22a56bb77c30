insert into data.portal_claim (metric_code, base_code, value) values
  ('synthetic-all', null, 200), ('synthetic-part', null, 100), ('synthetic-part', 'synthetic-other-base', 50),
  ('synthetic-share', 'synthetic-base', 50);
