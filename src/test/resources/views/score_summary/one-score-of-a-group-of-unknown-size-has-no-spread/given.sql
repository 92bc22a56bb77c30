insert into data.score_claim (unit_code, score) values ('synthetic-a', 90.1);
