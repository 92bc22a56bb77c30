delete from data.edition_component;
delete from data.edition_classification;
delete from data.edition where year = 2018 or index_code = 'synthetic-successor';
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2017, 'synthetic-a', 3, 3), (2019, 'synthetic-a', 1, 1), (2020, 'synthetic-a', 2, 2);
