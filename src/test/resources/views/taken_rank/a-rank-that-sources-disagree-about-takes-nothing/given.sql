insert into data.rank_claim (unit_code, source_code, rank_best, rank_worst, is_preferred) values
  ('synthetic-a', 'synthetic-source', 1, 1, true),
  ('synthetic-b', 'synthetic-source', 2, 2, true), ('synthetic-b', 'synthetic-second-source', 3, 3, false);
