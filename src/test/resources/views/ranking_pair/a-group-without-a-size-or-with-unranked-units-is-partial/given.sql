insert into data.group_size_claim (year, unit_count) values (2018, 1);
insert into data.score_claim (year, unit_code, score) values (2017, 'synthetic-a', 90);
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 1, 1);
