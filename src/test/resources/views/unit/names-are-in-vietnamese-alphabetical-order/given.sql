delete from data.unit;
insert into data.unit (unit_code, parent_unit_code, parent_source_code, name_vi, name_en) values
  ('synthetic-1', null, null, 'Đan', 'One'), ('synthetic-2', null, null, 'Ân', 'Two'), ('synthetic-3', null, null, 'An', 'Three'),
  ('synthetic-4', null, null, 'Ăn', 'Four'), ('synthetic-5', 'synthetic-1', 'synthetic-source', 'Dung', 'Five'), ('synthetic-6', null, null, 'Em', 'Six');
