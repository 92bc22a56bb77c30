insert into data.group_size_claim (year, unit_count) values (2018, 3), (2019, 2);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-a', 1, 1), (2018, 'synthetic-b', 2, 2), (2018, 'synthetic-c', 3, 3),
  (2019, 'synthetic-c', 1, 1), (2019, 'synthetic-a', 2, 2);
