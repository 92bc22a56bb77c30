insert into data.score_claim (unit_code, score) values ('synthetic-a', 90);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good');
