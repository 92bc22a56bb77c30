insert into data.score_claim (year, unit_code, score) values (2018, 'synthetic-a', 90), (2019, 'synthetic-b', 77.5);
