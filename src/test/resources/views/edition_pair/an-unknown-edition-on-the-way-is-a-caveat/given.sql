delete from data.edition_component;
delete from data.edition_classification;
delete from data.edition where year = 2018 or index_code = 'synthetic-successor';
insert into data.edition (index_code, year, comparability_with_previous, break_reasons)
  values ('synthetic-index', 2021, 'CAVEAT', 'METHOD_CHANGED');
