insert into data.portal_target (target_code, metric_code, base_code, threshold, deadline) values ('synthetic-target', 'synthetic-share', 'synthetic-base', 50, '2020-12-31');
insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value) values
  ('2019-01-01', 'YEAR', 'synthetic-share', 'synthetic-base', 40),
  ('2020-10-01', 'MONTH', 'synthetic-share', 'synthetic-base', 50.0),
  ('2021-01-01', 'DAY', 'synthetic-share', 'synthetic-base', 20);
