insert into data.component_average_claim (component_code, since_year, trend) values ('synthetic-first', 2018, 'SLIGHTLY_DOWN');
