insert into data.unit (unit_code, name_vi, name_en) values
  ('synthetic-dash', 'Sở Lao động – Thương binh tổng hợp', 'Synthetic People''s Labour, Invalids');
