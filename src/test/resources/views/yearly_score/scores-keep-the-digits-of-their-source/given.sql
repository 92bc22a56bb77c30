insert into data.score_claim (unit_code, score) values 
  ('synthetic-a', 97.20), ('synthetic-b', 88.6), ('synthetic-c', 70);
