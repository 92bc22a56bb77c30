delete from data.edition_component;
delete from data.edition_classification;
delete from data.edition where index_code <> 'synthetic-index' or year not in (2018, 2019);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-a', 1, 1), (2018, 'synthetic-b', 1, 1), (2018, 'synthetic-c', 3, 3),
  (2019, 'synthetic-d', 1, 1), (2019, 'synthetic-e', 5, 5);
