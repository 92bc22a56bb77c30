select s.number, u.unit_code
from (values
  (1, '100%'),
  (2, 'a_b'),
  (3, '\ c'),
  (4, '%'),
  (5, '_'),
  (6, '\'),
  (7, 'h_a'),
  (8, '1%0'),
  (9, 'a\_b')
) s(number, search)
left join api.unit u on u.search_name like api.search_pattern(s.search) and u.unit_code in ('synthetic-hoa', 'synthetic-da', 'synthetic-signs')
order by s.number, u.unit_code
