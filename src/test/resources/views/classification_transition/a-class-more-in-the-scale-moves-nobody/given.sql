insert into data.classification (classification_code, name_vi, name_en) values ('synthetic-best', 'Hạng nhất', 'Best');
update data.edition_classification set ordinal = ordinal + 10 where index_code = 'synthetic-index' and year = 2019;
insert into data.edition_classification (index_code, year, classification_code, ordinal) values ('synthetic-index', 2019, 'synthetic-best', 1);
insert into data.classification_claim (year, unit_code, classification_code) values
  (2018, 'synthetic-a', 'synthetic-good'),
  (2018, 'synthetic-b', 'synthetic-good'),
  (2018, 'synthetic-c', 'synthetic-poor'),
  (2019, 'synthetic-a', 'synthetic-good'),
  (2019, 'synthetic-b', 'synthetic-best'),
  (2019, 'synthetic-c', 'synthetic-good');
