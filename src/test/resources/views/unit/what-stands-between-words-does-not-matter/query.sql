select s.number, u.unit_code
from (values
  (1, 'lao dong thuong binh'),
  (2, 'lao động-thương binh'),
  (3, 'LAO ĐỘNG — THƯƠNG BINH'),
  (4, U&'lao\00A0dong\2011thuong\00A0binh\00A0'),
  (5, U&'\FF4C\FF41\FF4F dong'),
  (6, U&'lao\200B dong'),
  (7, U&'people\2019s labour'),
  (8, 'people''s labour'),
  (9, 'lao dongthuong'),
  (10, 'labour invalids')
) s(number, search)
left join api.unit u on u.search_name like api.search_pattern(s.search) and u.unit_code = 'synthetic-dash'
order by s.number, u.unit_code
