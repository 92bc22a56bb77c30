insert into data.group_size_claim (year, unit_count, basis) values (2017, 5, 'inferred');
insert into data.group_size_claim (year, source_code, unit_count, is_preferred) values
  (2018, 'synthetic-source', 5, true), (2018, 'synthetic-second-source', 6, false),
  (2019, 'synthetic-source', 7, true), (2019, 'synthetic-second-source', 7, false);
