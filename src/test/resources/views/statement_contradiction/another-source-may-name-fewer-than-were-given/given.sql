insert into data.edition_claim (topic_code, value, value_number, assertion, source_code) values
  ('synthetic-awards', '3', 3, 'AWARD_COUNT', 'synthetic-second-source');
insert into data.award_claim (unit_code, award_code, award_vi, award_en) values ('synthetic-a', 'synthetic-award', 'Khen', 'Award');
