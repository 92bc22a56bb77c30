insert into data.measurement_unit (measurement_unit, name_vi, name_en, name_en_one, difference_vi, difference_en, is_rank) values
  ('rank', 'hạng', 'rank', 'rank', 'bậc', 'places', true);
insert into data.portal_target (target_code, metric_code, threshold, deadline) values
  ('synthetic-met', 'synthetic-place', 5, '2020-12-31'), ('synthetic-missed', 'synthetic-place', 3, '2020-12-31');
insert into data.portal_claim (as_of, metric_code, value) values ('2020-10-01', 'synthetic-place', 4);
