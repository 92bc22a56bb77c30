insert into data.portal_target (target_code, metric_code, threshold, deadline) values
  ('synthetic-about', 'synthetic-all', 40, '2019-01-31'), ('synthetic-nearly', 'synthetic-all', 50, '2019-02-28'),
  ('synthetic-more-than', 'synthetic-all', 50, '2019-03-31'), ('synthetic-at-least-less', 'synthetic-all', 60, '2019-04-30'),
  ('synthetic-at-most', 'synthetic-all', 60, '2019-05-31');
insert into data.portal_target (target_code, metric_code, threshold, qualifier, deadline) values
  ('synthetic-ceiling-nearly', 'synthetic-all', 50, 'AT_MOST', '2019-02-28'),
  ('synthetic-ceiling-more-than', 'synthetic-all', 50, 'AT_MOST', '2019-03-31');
insert into data.portal_claim (as_of, metric_code, value, qualifier) values
  ('2019-01-31', 'synthetic-all', 50, 'ABOUT'), ('2019-02-28', 'synthetic-all', 50, 'NEARLY'),
  ('2019-03-31', 'synthetic-all', 50, 'MORE_THAN'), ('2019-04-30', 'synthetic-all', 50, 'AT_LEAST'),
  ('2019-05-31', 'synthetic-all', 50, 'AT_MOST');
