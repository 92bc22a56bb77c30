insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 2), ('synthetic-fair', 3);
insert into data.classification_claim (unit_code, classification_code) values
  ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-good'), ('synthetic-c', 'synthetic-fair');
insert into data.score_claim (unit_code, score) values ('synthetic-b', 70.00), ('synthetic-c', 80.00);
