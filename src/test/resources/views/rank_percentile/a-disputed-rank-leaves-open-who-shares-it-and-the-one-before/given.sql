insert into data.group_size_claim (unit_count) values (9);
insert into data.rank_claim (unit_code, source_code, rank_best, rank_worst, is_preferred) values
  ('synthetic-a', 'synthetic-source', 1, 1, true),
  ('synthetic-b', 'synthetic-source', 2, 2, true), ('synthetic-b', 'synthetic-second-source', 4, 4, false),
  ('synthetic-c', 'synthetic-source', 3, 3, true),
  ('synthetic-d', 'synthetic-source', 4, 4, true),
  ('synthetic-e', 'synthetic-source', 5, 5, true);
