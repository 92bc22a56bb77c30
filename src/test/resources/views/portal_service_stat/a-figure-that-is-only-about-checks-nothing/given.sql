insert into data.portal_claim (metric_code, base_code, value, qualifier) values
  ('synthetic-all', null, 1682, 'NEARLY'), ('synthetic-part', null, 753, 'EXACT'), ('synthetic-share', 'synthetic-base', 48, 'EXACT');
