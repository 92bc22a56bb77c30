insert into data.group_size_claim (unit_count) values (2);
insert into data.component_score_claim (unit_code, component_code, score) values
  ('synthetic-a', 'synthetic-first', 7), ('synthetic-b', 'synthetic-first', 8.46),
  ('synthetic-a', 'synthetic-second', 7), ('synthetic-b', 'synthetic-second', 8.46);
insert into data.component_average_claim (component_code, average) values ('synthetic-first', 7.7), ('synthetic-second', 7.8);
