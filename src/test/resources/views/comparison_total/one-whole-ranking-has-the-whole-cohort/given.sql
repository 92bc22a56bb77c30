insert into data.group_size_claim (year, unit_count) values (2018, 5), (2019, 2);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-a', 4, 4),
  (2018, 'synthetic-b', 5, 5),
  (2019, 'synthetic-a', 1, 1),
  (2019, 'synthetic-b', 2, 2);
