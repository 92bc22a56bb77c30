update data.edition_classification set minimum_score = 80 where classification_code = 'synthetic-good';
update data.edition_classification set minimum_score = 65 where classification_code = 'synthetic-fair';
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good');
insert into data.score_claim (unit_code, score) values ('synthetic-a', 79.99);
