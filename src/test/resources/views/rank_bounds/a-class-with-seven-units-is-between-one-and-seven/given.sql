insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 7), ('synthetic-fair', 10);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-fair'), ('synthetic-c', 'synthetic-poor');
