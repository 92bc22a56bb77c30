insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-a', 2, 2), (2018, 'synthetic-b', 3, 3), (2019, 'synthetic-a', 5, 5), (2019, 'synthetic-b', 3, 3);
insert into data.portal_claim (as_of, as_of_precision, metric_code, base_code, value) values
  ('2019-01-01', 'YEAR', 'synthetic-share', 'synthetic-base', 48);
insert into data.portal_target (target_code, metric_code, base_code, threshold, deadline) values
  ('synthetic-target', 'synthetic-share', 'synthetic-base', 50, '2019-12-31'),
  ('synthetic-later-target', 'synthetic-share', 'synthetic-base', 60, '2020-12-31');
