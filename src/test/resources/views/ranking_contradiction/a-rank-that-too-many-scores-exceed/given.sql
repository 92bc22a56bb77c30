insert into data.group_size_claim (unit_count) values (9);
insert into data.score_claim (unit_code, score) values
  ('synthetic-a', 90), ('synthetic-b', 90), ('synthetic-c', 80), ('synthetic-d', 70);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-c', 2, 2), ('synthetic-d', 5, 5);
