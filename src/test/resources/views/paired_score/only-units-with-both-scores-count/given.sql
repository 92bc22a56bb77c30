insert into data.score_claim (year, unit_code, score) values
  (2018, 'synthetic-a', 90), (2018, 'synthetic-b', 80), (2018, 'synthetic-c', 10),
  (2019, 'synthetic-a', 91.5), (2019, 'synthetic-b', 77.5), (2019, 'synthetic-d', 5);
