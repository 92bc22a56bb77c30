insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 2, 2), ('synthetic-e', 9, 9);
insert into data.score_claim (unit_code, score) values
  ('synthetic-a', 90.00), ('synthetic-b', 80.00), ('synthetic-c', 70.00), ('synthetic-d', 60.00), ('synthetic-e', 50.00);
