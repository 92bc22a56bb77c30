insert into data.group_size_claim (unit_count) values (9);
insert into data.classification_claim (unit_code, source_code, classification_code, is_preferred) values
  ('synthetic-a', 'synthetic-source', 'synthetic-good', true),
  ('synthetic-c', 'synthetic-source', 'synthetic-good', true), ('synthetic-c', 'synthetic-second-source', 'synthetic-fair', false);
insert into data.award_claim (unit_code, award_code, award_vi, award_en) values ('synthetic-b', 'synthetic-award', 'Khen', 'Praise');
