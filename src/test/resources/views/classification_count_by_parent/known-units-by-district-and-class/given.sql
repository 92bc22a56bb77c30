insert into data.unit (unit_code, group_code, name_vi, name_en) values ('synthetic-district', 'synthetic-other-group', 'Quận tổng hợp', 'Synthetic district');
update data.unit set parent_unit_code = 'synthetic-district', parent_source_code = 'synthetic-source'
where unit_code in ('synthetic-a', 'synthetic-b', 'synthetic-c');
insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-poor', 2);
insert into data.classification_claim (unit_code, classification_code) values
  ('synthetic-a', 'synthetic-poor'), ('synthetic-b', 'synthetic-poor'), ('synthetic-d', 'synthetic-good');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-c', 4, 4);
