insert into data.group_size_claim (unit_count) values (24);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 90), ('synthetic-b', 80);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1), ('synthetic-c', 3, 3), ('synthetic-d', 4, 4);
insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good');
insert into data.component_score_claim (unit_code, component_code, score) values ('synthetic-e', 'synthetic-first', 5);
