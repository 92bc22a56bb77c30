insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good');
