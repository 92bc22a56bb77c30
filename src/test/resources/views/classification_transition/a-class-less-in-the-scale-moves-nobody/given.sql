delete from data.edition_classification where index_code = 'synthetic-index' and year = 2019 and classification_code = 'synthetic-good';
update data.edition_classification set ordinal = ordinal - 1 where index_code = 'synthetic-index' and year = 2019;
insert into data.classification_claim (year, unit_code, classification_code) values
  (2018, 'synthetic-a', 'synthetic-good'),
  (2018, 'synthetic-b', 'synthetic-fair'),
  (2019, 'synthetic-a', 'synthetic-fair'),
  (2019, 'synthetic-b', 'synthetic-fair');
