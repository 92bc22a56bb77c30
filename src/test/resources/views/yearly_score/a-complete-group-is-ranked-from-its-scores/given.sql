insert into data.group_size_claim (unit_count) values (4);
insert into data.score_claim (unit_code, score) values 
  ('synthetic-a', 70.5), ('synthetic-b', 90.00), ('synthetic-c', 90), ('synthetic-d', 60.25);
