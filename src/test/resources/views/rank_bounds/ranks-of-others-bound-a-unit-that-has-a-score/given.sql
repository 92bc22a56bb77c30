insert into data.group_size_claim (unit_count) values (2);
insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 2, 2);
insert into data.score_claim (unit_code, score) values ('synthetic-b', 70.00);
insert into data.award_claim (unit_code, award_code, award_vi, award_en) values ('synthetic-c', 'synthetic-award', 'Khen', 'Award');
