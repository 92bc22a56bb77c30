insert into data.portal_claim (as_of, metric_code, base_code, value) values
  ('2018-06-30', 'synthetic-share', 'synthetic-base', 40), ('2019-06-30', 'synthetic-share', 'synthetic-base', 48.5),
  ('2020-06-30', 'synthetic-share', 'synthetic-other-base', 66);
