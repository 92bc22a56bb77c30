delete from data.edition_component;
delete from data.edition_classification;
delete from data.edition where index_code <> 'synthetic-index' or year not in (2018, 2019);
insert into data.group_size_claim (year, unit_count) values (2018, 5), (2019, 5);
insert into data.rank_claim (year, unit_code, rank_best, rank_worst) values
  (2018, 'synthetic-a', 1, 1), (2018, 'synthetic-b', 2, 2), (2019, 'synthetic-b', 1, 1), (2019, 'synthetic-c', 2, 2);
