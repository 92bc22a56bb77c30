insert into data.group_size_claim (unit_count) values (1);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90);
insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values
  ('synthetic-index', 2018, 'synthetic-a', 3, 3),
  ('synthetic-index', 2019, 'synthetic-a', 1, 1);
insert into data.rank_change_claim (unit_code, rank_change) values ('synthetic-a', 2);
insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2019, 'synthetic-a', 'synthetic-good');
insert into data.classification_count_claim (classification_code, unit_count) values
  ('synthetic-good', 1),
  ('synthetic-fair', 0),
  ('synthetic-poor', 0);
