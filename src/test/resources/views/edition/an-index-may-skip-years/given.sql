delete from data.edition_component;
delete from data.edition_classification;
delete from data.edition where year = 2018 or index_code = 'synthetic-successor';
update data.edition set previous_year = 2017 where year = 2019;
insert into data.edition (index_code, year, comparability_with_previous, previous_year) values
  ('synthetic-index', 2022, 'COMPARABLE', 2020),
  ('synthetic-index', 2026, 'COMPARABLE', 2024);
