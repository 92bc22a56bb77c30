insert into data.group_size_claim (group_code, unit_count, basis) values ('synthetic-group', 24, 'inferred');
insert into data.group_size_claim (group_code, source_code, unit_count, is_preferred) values
  ('synthetic-other-group', 'synthetic-source', 7, true), ('synthetic-other-group', 'synthetic-second-source', 8, false);
