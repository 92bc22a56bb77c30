insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value) values
  ('2019-06-01', 'MONTH', 'synthetic-share', 'synthetic-base', 48),
  ('2019-06-01', 'DAY', 'synthetic-all', null, 1682), ('2019-07-01', 'MONTH', 'synthetic-part', null, 753);
