insert into data.portal_claim (metric_code, base_code, value) values 
  ('synthetic-all', null, 1682), ('synthetic-part', null, 753), ('synthetic-share', 'synthetic-base', 48);
