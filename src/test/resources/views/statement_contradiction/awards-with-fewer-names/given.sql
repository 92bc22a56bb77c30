insert into data.edition_claim (topic_code, group_code, value, value_number, assertion, detail_code) values
  ('synthetic-awards', null, '3', 3, 'AWARD_COUNT', 'synthetic-award'),
  ('synthetic-awards', 'synthetic-group', '2', 2, 'AWARD_COUNT', 'synthetic-award'),
  ('synthetic-other-awards', null, '7', 7, 'AWARD_COUNT', 'synthetic-unnamed-award');
insert into data.award_claim (unit_code, award_code, award_vi, award_en) values
  ('synthetic-a', 'synthetic-award', 'Khen', 'Award'), ('synthetic-b', 'synthetic-award', 'Khen', 'Award');
