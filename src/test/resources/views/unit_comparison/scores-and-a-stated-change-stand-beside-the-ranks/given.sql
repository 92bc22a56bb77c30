insert into data.score_claim (year, unit_code, score) values (2018, 'synthetic-a', 80.5), (2019, 'synthetic-a', 90.25);
insert into data.rank_change_claim (unit_code, rank_change) values ('synthetic-a', 10);
insert into data.classification_claim (year, unit_code, classification_code) values (2018, 'synthetic-a', 'synthetic-fair'), (2019, 'synthetic-a', 'synthetic-good');
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 12, 12),
  ('synthetic-index', 2019, 'synthetic-a', 3, 3);
