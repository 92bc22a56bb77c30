insert into data.classification_count_claim (classification_code, unit_count) values ('synthetic-good', 0);
insert into data.edition_claim (topic_code, value, value_number, assertion, detail_code) values
  ('synthetic-total', '3', 3, 'CLASS_COUNT', 'synthetic-good');
