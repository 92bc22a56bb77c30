insert into data.group_size_claim (unit_count) values (9);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90), ('synthetic-b', 80);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-b', 9, 9), (2018, 'synthetic-c', 5, 5), (2018, 'synthetic-d', 3, 3),
  (2019, 'synthetic-b', 1, 1), (2019, 'synthetic-c', 4, 4), (2019, 'synthetic-d', 6, 6);
