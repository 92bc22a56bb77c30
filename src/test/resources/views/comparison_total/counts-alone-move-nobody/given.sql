insert into data.group_size_claim (year, unit_count) values (2018, 3), (2019, 3);
