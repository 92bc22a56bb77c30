insert into data.edition_component (index_code, year, component_code, ordinal)
  values ('synthetic-index', 2018, 'synthetic-first', 1), ('synthetic-index', 2018, 'synthetic-second', 2);
insert into data.component_average_claim (year, since_year, component_code, average, trend) values
  (2018, null, 'synthetic-first', 8, null), (2019, 2018, 'synthetic-first', 7.5, 'UP'),
  (2018, null, 'synthetic-second', 8, null), (2019, 2018, 'synthetic-second', 7.5, 'SLIGHTLY_DOWN');
