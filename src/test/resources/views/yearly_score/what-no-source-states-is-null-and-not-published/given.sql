insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-poor');
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-b', 7, 7);
insert into data.rank_claim (unit_code, rank_best, rank_worst, is_preferred) values ('synthetic-c', 3, 7, false);
