insert into data.portal_claim (metric_code, base_code, value) values 
  ('synthetic-all', null, 1682), ('synthetic-part', null, 1632), ('synthetic-share', 'synthetic-base', 97.0);
insert into data.portal_claim (as_of, metric_code, base_code, value) values
  ('2020-01-01', 'synthetic-all', null, 1682), ('2020-01-01', 'synthetic-part', null, 1632), ('2020-01-01', 'synthetic-share', 'synthetic-base', 97.1);
