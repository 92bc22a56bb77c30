insert into data.portal_target (target_code, metric_code, base_code, threshold, deadline) values ('synthetic-target', 'synthetic-share', 'synthetic-base', 50, '2020-12-31');
insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value) values
  ('2020-10-01', 'BEFORE', 'synthetic-share', 'synthetic-base', 100);
