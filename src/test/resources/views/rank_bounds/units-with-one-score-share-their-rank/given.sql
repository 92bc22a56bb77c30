insert into data.group_size_claim (unit_count) values (5);
insert into data.score_claim (unit_code, score) values ('synthetic-a', 70.00), ('synthetic-b', 70.00), ('synthetic-c', 60.00);
