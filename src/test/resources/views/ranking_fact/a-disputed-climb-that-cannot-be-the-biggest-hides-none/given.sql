insert into data.rank_claim (year, unit_code, source_code, rank_best, rank_worst, is_preferred) values
  (2018, 'synthetic-a', 'synthetic-source', 3, 3, true), (2018, 'synthetic-b', 'synthetic-source', 9, 9, true),
  (2018, 'synthetic-c', 'synthetic-source', 7, 7, true), (2018, 'synthetic-c', 'synthetic-second-source', 8, 8, false),
  (2019, 'synthetic-a', 'synthetic-source', 2, 2, true), (2019, 'synthetic-b', 'synthetic-source', 4, 4, true),
  (2019, 'synthetic-c', 'synthetic-source', 5, 5, true);
