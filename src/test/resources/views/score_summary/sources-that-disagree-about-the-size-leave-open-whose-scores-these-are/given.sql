insert into data.group_size_claim (year, source_code, unit_count, is_preferred) values
  (2018, 'synthetic-source', 2, true), (2018, 'synthetic-second-source', 1, false),
  (2019, 'synthetic-source', 2, true), (2019, 'synthetic-second-source', 3, false);
insert into data.score_claim (year, unit_code, score) values
  (2018, 'synthetic-a', 90.00), (2018, 'synthetic-b', 80.00), (2019, 'synthetic-a', 90.00), (2019, 'synthetic-b', 80.00);
