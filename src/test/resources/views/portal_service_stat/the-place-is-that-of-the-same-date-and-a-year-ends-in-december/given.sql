insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value) values
  ('2019-01-01', 'YEAR', 'synthetic-share', 'synthetic-base', 48), ('2019-01-01', 'YEAR', 'synthetic-place', null, 2),
  ('2018-01-01', 'YEAR', 'synthetic-share', 'synthetic-base', 40), ('2017-01-01', 'BEFORE', 'synthetic-share', 'synthetic-base', 30);
