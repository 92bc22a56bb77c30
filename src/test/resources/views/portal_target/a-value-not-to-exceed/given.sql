insert into data.portal_target (target_code, metric_code, threshold, qualifier, deadline) values
  ('synthetic-met', 'synthetic-all', 8, 'AT_MOST', '2020-12-31'), ('synthetic-just-met', 'synthetic-all', 4, 'AT_MOST', '2020-12-31'),
  ('synthetic-missed', 'synthetic-all', 3, 'AT_MOST', '2020-12-31');
insert into data.portal_claim (as_of, metric_code, value) values ('2020-10-01', 'synthetic-all', 4);
