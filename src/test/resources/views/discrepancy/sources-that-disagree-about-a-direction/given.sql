insert into data.component_average_claim (component_code, source_code, trend, since_year, is_preferred) values
  ('synthetic-first', 'synthetic-source', 'UP', 2018, true), ('synthetic-first', 'synthetic-second-source', 'DOWN', 2018, false);
