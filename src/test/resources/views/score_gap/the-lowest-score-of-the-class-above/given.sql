update data.edition_classification set minimum_score = 80 where classification_code = 'synthetic-good';
insert into data.classification_claim (unit_code, classification_code) values
  ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-fair'), ('synthetic-c', 'synthetic-poor');
insert into data.score_claim (unit_code, score) values ('synthetic-a', 85.00), ('synthetic-b', 75.50);
