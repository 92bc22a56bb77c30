insert into data.unit (unit_code, name_vi, name_en, parent_unit_code, parent_source_code)
  select 'synthetic-' || letter, letter, letter, 'synthetic-x', 'synthetic-source' from unnest(array['f', 'g']) letter;
insert into data.group_size_claim (unit_count) values (9);
insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 4), ('synthetic-poor', 2);
insert into data.classification_claim (unit_code, source_code, classification_code, is_preferred) values
  ('synthetic-a', 'synthetic-source', 'synthetic-good', true), ('synthetic-b', 'synthetic-source', 'synthetic-fair', true),
  ('synthetic-f', 'synthetic-source', 'synthetic-good', true), ('synthetic-g', 'synthetic-source', 'synthetic-good', true),
  ('synthetic-g', 'synthetic-second-source', 'synthetic-fair', false);
