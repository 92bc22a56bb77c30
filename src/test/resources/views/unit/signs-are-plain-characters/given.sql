insert into data.unit (unit_code, name_vi, name_en) values
  ('synthetic-hoa', 'Ủy ban tổng hợp Hòa Bắc', 'Synthetic Hoa Bac'),
  ('synthetic-da', 'Sở tổng hợp Đà Nẵng', 'Synthetic Da Nang'),
  ('synthetic-signs', 'Tổng hợp 100% a_b \ c', 'Synthetic 100% a_b \ c');
