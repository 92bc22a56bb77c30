insert into data.group_size_claim (unit_count) values (1);
insert into data.group_size_claim (group_code, unit_count) values ('synthetic-other-group', 1);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 50), ('synthetic-x', 90);
