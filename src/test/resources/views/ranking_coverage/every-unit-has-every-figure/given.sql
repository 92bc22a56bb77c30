insert into data.group_size_claim (unit_count) values (2);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90), ('synthetic-b', 80);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-good');
