insert into data.score_claim (unit_code, score, basis) values ('synthetic-a', 90, 'inferred');
insert into data.rank_claim (unit_code, rank_best, rank_worst, basis) values ('synthetic-a', 1, 1, 'inferred');
insert into data.classification_claim (unit_code, classification_code, basis) values ('synthetic-a', 'synthetic-good', 'inferred');
