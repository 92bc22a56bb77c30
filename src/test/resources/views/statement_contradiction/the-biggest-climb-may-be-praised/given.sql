insert into data.edition_claim (topic_code, unit_code, value, value_number, assertion, since_year) values
  ('synthetic-praise', 'synthetic-a', '+5', 5, 'STRONG_CLIMB', 2018);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-a', 6, 6), (2018, 'synthetic-b', 7, 7), (2019, 'synthetic-a', 1, 1), (2019, 'synthetic-b', 2, 2);
