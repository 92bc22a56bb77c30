insert into data.group_size_claim (source_code, unit_count, is_preferred) values
  ('synthetic-source', 2, true), ('synthetic-second-source', 3, false);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90.00), ('synthetic-b', 80.00);
