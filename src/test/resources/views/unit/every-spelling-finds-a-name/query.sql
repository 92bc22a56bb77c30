select s.number, u.unit_code
from (values
  (1, 'Hòa'),
  (2, 'Hoà'),
  (3, 'hoa'),
  (4, 'HÒA'),
  (5, normalize('Hòa', NFD)),
  (6, normalize('HOÀ BẮC', NFD)),
  (7, '  hòa   bắc '),
  (8, 'hoa bac'),
  (9, 'Đà Nẵng'),
  (10, 'da nang'),
  (11, 'ĐÀ NẴNG'),
  (12, normalize('đà nẵng', NFD)),
  (13, 'Dà')
) s(number, search)
left join api.unit u on u.search_name like api.search_pattern(s.search) and u.unit_code in ('synthetic-hoa', 'synthetic-da', 'synthetic-signs')
order by s.number, u.unit_code
