insert into data.group_size_claim (unit_count) values (3);
insert into data.component_score_claim (unit_code, component_code, score) values
  ('synthetic-a', 'synthetic-first', 7), ('synthetic-b', 'synthetic-first', 8.5), ('synthetic-c', 'synthetic-first', 10),
  ('synthetic-a', 'synthetic-second', 7), ('synthetic-b', 'synthetic-second', 8.5);
