insert into data.portal_target (target_code, metric_code, base_code, threshold, starts_on, deadline) values
  ('synthetic-target', 'synthetic-share', 'synthetic-base', 50, '2020-01-01', '2020-12-31');
insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value) values
  ('2019-12-31', 'DAY', 'synthetic-share', 'synthetic-base', 60);
