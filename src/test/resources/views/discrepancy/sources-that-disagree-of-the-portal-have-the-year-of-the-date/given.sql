insert into data.portal_claim (metric_code, source_code, value, stated_as, is_preferred) values
  ('synthetic-all', 'synthetic-source', 1682, '1,682', true), ('synthetic-all', 'synthetic-second-source', 1680, 'nearly 1,680', false);
