insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-fair');
insert into data.score_claim (unit_code, score) values ('synthetic-a', 80.00), ('synthetic-b', 80.00);
