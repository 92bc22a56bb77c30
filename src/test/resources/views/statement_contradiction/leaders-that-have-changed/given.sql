insert into data.edition_claim (topic_code, group_code, value, value_number, assertion, since_year) values
  ('synthetic-leaders', 'synthetic-group', 'UNCHANGED', 2, 'LEADERS_UNCHANGED', 2018);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-a', 1, 1), (2018, 'synthetic-b', 3, 3), (2019, 'synthetic-a', 1, 1), (2019, 'synthetic-b', 2, 2);
