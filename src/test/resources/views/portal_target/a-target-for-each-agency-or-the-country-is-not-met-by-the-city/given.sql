insert into data.portal_target (target_code, metric_code, base_code, threshold, deadline, scope) values
  ('synthetic-city', 'synthetic-share', 'synthetic-base', 50, '2020-12-31', 'CITY'),
  ('synthetic-each-agency', 'synthetic-share', 'synthetic-base', 50, '2020-12-31', 'EACH_AGENCY'),
  ('synthetic-each-locality', 'synthetic-share', 'synthetic-base', 50, '2020-12-31', 'EACH_LOCALITY'),
  ('synthetic-national', 'synthetic-share', 'synthetic-base', 50, '2020-12-31', 'NATIONAL');
insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value) values
  ('2020-10-01', 'DAY', 'synthetic-share', 'synthetic-base', 60);
