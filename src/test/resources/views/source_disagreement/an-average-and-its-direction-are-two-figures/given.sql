insert into data.edition_component (index_code, year, component_code, ordinal) values ('synthetic-index', 2018, 'synthetic-first', 1);
insert into data.component_average_claim (component_code, source_code, average, trend, since_year, is_preferred) values
  ('synthetic-first', 'synthetic-source', 50.00, 'UP', 2018, true), ('synthetic-first', 'synthetic-second-source', null, 'DOWN', 2018, false),
  ('synthetic-second', 'synthetic-source', 50.00, null, null, true), ('synthetic-second', 'synthetic-second-source', 55.00, 'UP', 2018, false);
insert into data.component_average_claim (year, component_code, source_code, average, trend, since_year, is_preferred) values
  (2018, 'synthetic-first', 'synthetic-source', 50.00, null, null, true),
  (2018, 'synthetic-first', 'synthetic-second-source', null, 'UP', 2017, false);
