delete from data.edition_component;
delete from data.edition_classification;
delete from data.edition where year = 2018 or index_code = 'synthetic-successor';
update data.edition set comparability_with_previous = 'NOT_COMPARABLE', break_reasons = 'METHOD_CHANGED' where year = 2020;
insert into data.edition (index_code, year, comparability_with_previous, break_reasons)
  values ('synthetic-index', 2023, 'NOT_COMPARABLE', 'METHOD_CHANGED');
