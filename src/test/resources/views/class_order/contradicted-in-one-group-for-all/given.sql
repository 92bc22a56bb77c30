insert into data.unit (unit_code, group_code, name_vi, name_en) values
  ('synthetic-y', 'synthetic-other-group', 'Đơn vị tổng hợp Y', 'Synthetic unit Y');
insert into data.classification_claim (unit_code, classification_code) values
  ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-poor'), ('synthetic-x', 'synthetic-good'), ('synthetic-y', 'synthetic-poor');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values
  ('synthetic-a', 1, 1), ('synthetic-b', 2, 2), ('synthetic-x', 2, 2), ('synthetic-y', 1, 1);
