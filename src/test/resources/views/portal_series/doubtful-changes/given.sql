update data.portal_base set is_stated = false where base_code = 'synthetic-other-base';
insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value, qualifier) values
  ('2018-01-01', 'YEAR', 'synthetic-share', 'synthetic-other-base', 40, 'EXACT'),
  ('2018-06-30', 'DAY', 'synthetic-share', 'synthetic-other-base', 41, 'ABOUT'),
  ('2019-06-01', 'BEFORE', 'synthetic-part', null, 8, 'EXACT'), ('2019-06-01', 'MONTH', 'synthetic-part', null, 4, 'EXACT');
