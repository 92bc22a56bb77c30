insert into data.measurement_unit (measurement_unit, name_vi, name_en, name_en_one, difference_vi, difference_en) values
  ('synthetic things', 'cái', 'things', 'thing', 'cái', 'things');
insert into data.measurement_unit values ('synthetic place', 'hạng', 'rank', 'rank', 'bậc', 'places', 'place', true);
