insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 7);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values
  ('synthetic-b', 1, 1), ('synthetic-c', 2, 2), ('synthetic-d', 7, 7), ('synthetic-e', 8, 8);
