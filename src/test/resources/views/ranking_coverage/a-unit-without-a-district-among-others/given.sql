update data.unit set parent_unit_code = 'synthetic-x', parent_source_code = 'synthetic-source'
  where unit_code in ('synthetic-a', 'synthetic-b', 'synthetic-c', 'synthetic-d');
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90), ('synthetic-x', 80);
