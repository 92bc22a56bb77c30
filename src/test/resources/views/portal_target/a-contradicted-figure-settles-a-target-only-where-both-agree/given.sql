insert into data.portal_target (target_code, metric_code, base_code, threshold, deadline) values
  ('synthetic-either-way', 'synthetic-share', 'synthetic-base', 30, '2019-12-31'),
  ('synthetic-between', 'synthetic-share', 'synthetic-base', 47, '2019-12-31');
insert into data.portal_claim (metric_code, base_code, value) values
  ('synthetic-all', null, 1682), ('synthetic-part', null, 753), ('synthetic-share', 'synthetic-base', 48);
