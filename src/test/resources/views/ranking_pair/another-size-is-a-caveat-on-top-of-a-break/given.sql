update data.edition set comparability_with_previous = 'NOT_COMPARABLE', break_reasons = 'METHOD_CHANGED' where year = 2019;
insert into data.group_size_claim (year, unit_count) values (2017, 2), (2018, 1), (2019, 2);
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2017, 'synthetic-a', 1, 1),
  ('synthetic-index', 2018, 'synthetic-a', 1, 1),
  ('synthetic-index', 2019, 'synthetic-a', 1, 1);
