insert into data.score_claim (unit_code, source_code, score, is_preferred) values
  ('synthetic-a', 'synthetic-source', 90.93, true), ('synthetic-a', 'synthetic-second-source', 95.10, false);
insert into data.rank_claim (unit_code, rank_best, rank_worst, is_preferred) values ('synthetic-a', 1, 2, false);
