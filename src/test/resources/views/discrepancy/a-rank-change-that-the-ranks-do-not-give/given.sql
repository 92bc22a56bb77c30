insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 12, 12),
  ('synthetic-index', 2019, 'synthetic-a', 3, 3),
  ('synthetic-index', 2018, 'synthetic-b', 5, 5),
  ('synthetic-index', 2019, 'synthetic-b', 3, 3);
insert into data.rank_change_claim (unit_code, rank_change) values ('synthetic-a', 10), ('synthetic-b', 2);
