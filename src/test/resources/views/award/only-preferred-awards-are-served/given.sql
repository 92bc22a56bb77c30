insert into data.award_claim (unit_code, award_code, award_vi, award_en, source_code, is_preferred) values
  ('synthetic-a', 'synthetic-award', 'Khen tổng hợp', 'Synthetic award', 'synthetic-source', true),
  ('synthetic-a', 'synthetic-award', 'Khen', 'Award', 'synthetic-second-source', false);
