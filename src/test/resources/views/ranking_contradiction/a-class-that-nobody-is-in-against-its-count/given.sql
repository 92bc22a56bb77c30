insert into data.group_size_claim (unit_count) values (2);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-fair'), ('synthetic-b', 'synthetic-poor');
insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 1);
