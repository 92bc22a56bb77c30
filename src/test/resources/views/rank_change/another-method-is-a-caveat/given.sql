update data.edition set comparability_with_previous = 'CAVEAT', break_reasons = 'METHOD_CHANGED' where year = 2019;
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 5, 5),
  ('synthetic-index', 2019, 'synthetic-a', 2, 2);
