insert into data.group_size_claim (unit_count) values (5);
insert into data.score_claim (unit_code, score) values
  ('synthetic-a', 100.00), ('synthetic-b', 90.5), ('synthetic-c', 90.50), ('synthetic-d', 80.00), ('synthetic-e', 70.00);
