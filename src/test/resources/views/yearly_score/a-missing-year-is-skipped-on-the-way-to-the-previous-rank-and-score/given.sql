insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2017, 'synthetic-a', 5, 5), (2020, 'synthetic-a', 2, 2), (2020, 'synthetic-b', 3, 3);
insert into data.score_claim (year, unit_code, score) values
  (2017, 'synthetic-a', 70.5), (2018, 'synthetic-a', 71.25), (2020, 'synthetic-a', 80);
