insert into data.group_size_claim (year, unit_count) values (2018, 2), (2019, 3);
insert into data.classification_claim (year, unit_code, classification_code) values
  (2017, 'synthetic-c', 'synthetic-poor'),
  (2018, 'synthetic-a', 'synthetic-good'),
  (2019, 'synthetic-b', 'synthetic-fair'),
  (2019, 'synthetic-c', 'synthetic-good');
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-d', 2, 2),
  (2019, 'synthetic-d', 1, 1);
