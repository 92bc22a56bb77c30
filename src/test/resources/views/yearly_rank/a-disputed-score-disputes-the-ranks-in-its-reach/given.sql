insert into data.group_size_claim (unit_count) values (4);
insert into data.score_claim (unit_code, source_code, score, is_preferred) values
  ('synthetic-a', 'synthetic-source', 90.00, true), ('synthetic-b', 'synthetic-source', 80.00, true),
  ('synthetic-b', 'synthetic-second-source', 70.00, false), ('synthetic-c', 'synthetic-source', 75.00, true),
  ('synthetic-d', 'synthetic-source', 60.00, true);
