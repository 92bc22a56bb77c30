update data.unit set parent_unit_code = 'synthetic-x', parent_source_code = 'synthetic-source' where unit_code in ('synthetic-a', 'synthetic-b');
update data.unit set parent_unit_code = 'synthetic-a', parent_source_code = 'synthetic-source' where unit_code = 'synthetic-e';
insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 2);
insert into data.classification_claim (unit_code, source_code, classification_code, is_preferred) values
  ('synthetic-a', 'synthetic-source', 'synthetic-good', true), ('synthetic-b', 'synthetic-source', 'synthetic-good', true),
  ('synthetic-b', 'synthetic-second-source', 'synthetic-fair', false);
insert into data.score_claim (unit_code, source_code, score, is_preferred) values
  ('synthetic-a', 'synthetic-source', 90.00, true), ('synthetic-a', 'synthetic-second-source', 91.00, false);
insert into data.rank_claim (year, unit_code, source_code, rank_best, rank_worst, is_preferred) values
  (2018, 'synthetic-a', 'synthetic-source', 3, 3, true), (2018, 'synthetic-b', 'synthetic-source', 9, 9, true),
  (2018, 'synthetic-c', 'synthetic-source', 7, 7, true), (2018, 'synthetic-c', 'synthetic-second-source', 20, 20, false),
  (2019, 'synthetic-a', 'synthetic-source', 1, 1, true), (2019, 'synthetic-b', 'synthetic-source', 4, 4, true),
  (2019, 'synthetic-c', 'synthetic-source', 5, 5, true);
