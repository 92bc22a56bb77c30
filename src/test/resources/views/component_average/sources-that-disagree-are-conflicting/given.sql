insert into data.component_average_claim (component_code, source_code, average, since_year, trend, is_preferred) values
  ('synthetic-first', 'synthetic-source', 7.5, 2018, 'UP', true),
  ('synthetic-first', 'synthetic-second-source', 7.6, 2018, 'UP', false),
  ('synthetic-second', 'synthetic-source', 5.0, 2018, 'UP', true),
  ('synthetic-second', 'synthetic-second-source', 5, 2018, 'DOWN', false);
