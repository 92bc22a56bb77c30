insert into data.group_size_claim (unit_count) values (5);
insert into data.score_claim (unit_code, score) values 
  ('synthetic-a', 95), ('synthetic-b', 92);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-b', 3, 3);
