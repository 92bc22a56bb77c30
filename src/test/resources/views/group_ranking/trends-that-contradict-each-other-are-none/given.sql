insert into data.edition_claim (topic_code, group_code, value, assertion, since_year) values
  ('a-trend', 'synthetic-group', 'MOSTLY_DOWN', 'AVERAGE_TREND', 2018),
  ('another-trend', 'synthetic-group', 'UP', 'AVERAGE_TREND', 2018),
  ('a-trend', 'synthetic-other-group', 'UP', 'AVERAGE_TREND', 2018),
  ('another-trend', 'synthetic-other-group', 'UP', 'AVERAGE_TREND', 2018);
