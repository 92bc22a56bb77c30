insert into data.group_size_claim (year, unit_count) values (2018, 20), (2019, 22);
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 5, 5),
  ('synthetic-index', 2019, 'synthetic-a', 2, 2);
