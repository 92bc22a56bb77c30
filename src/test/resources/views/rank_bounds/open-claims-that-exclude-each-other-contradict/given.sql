insert into data.rank_claim (unit_code, source_code, rank_best, rank_worst, is_preferred) values
  ('synthetic-a', 'synthetic-source', 3, 4, false), ('synthetic-a', 'synthetic-second-source', 6, 7, false);
