insert into data.edition_claim (topic_code, group_code, value) values ('average-trend', 'synthetic-group', 'MOSTLY_DOWN');
insert into data.edition_claim (year, topic_code, group_code, value) values (2017, 'average-trend', 'synthetic-group', 'UP');
