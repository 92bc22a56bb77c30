insert into data.rank_claim (index_code, year, unit_code, rank_best, rank_worst) values ('synthetic-successor', 2021, 'synthetic-a', 1, 1);
