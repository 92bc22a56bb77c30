-- A has both scores, B one, C a rank alone; D nothing at all, and X is of another group.
insert into data.component_score_claim (unit_code, component_code, score) values
  ('synthetic-a', 'synthetic-first', 7), ('synthetic-a', 'synthetic-second', 8), ('synthetic-b', 'synthetic-first', 0);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-c', 3, 3), ('synthetic-x', 1, 1);
