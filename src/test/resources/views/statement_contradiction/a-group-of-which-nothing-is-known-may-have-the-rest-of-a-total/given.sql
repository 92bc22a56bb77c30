insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 2);
insert into data.classification_count_claim (year, group_code, classification_code, unit_count) values
  (2018, 'synthetic-other-group', 'synthetic-good', 1);
insert into data.edition_claim (topic_code, value, value_number, assertion, detail_code) values
  ('synthetic-total', '3', 3, 'CLASS_COUNT', 'synthetic-good');
