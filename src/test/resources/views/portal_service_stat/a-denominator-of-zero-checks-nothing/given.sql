insert into data.portal_claim (metric_code, base_code, value) values 
  ('synthetic-all', null, 0), ('synthetic-part', null, 0), ('synthetic-share', 'synthetic-base', 48);
