insert into data.score_claim (unit_code, score) values ('synthetic-a', 88.60);
insert into data.rank_claim (unit_code, rank_best, rank_worst, is_preferred) values ('synthetic-a', 3, 3, true), ('synthetic-b', 3, 7, false);
insert into data.rank_change_claim (unit_code, rank_change, basis) values ('synthetic-a', 10, 'inferred'), ('synthetic-b', -2, 'stated');
insert into data.classification_claim (index_code, year, unit_code, classification_code) values
  ('synthetic-index', 2019, 'synthetic-a', 'synthetic-good');
insert into data.component_score_claim (unit_code, component_code, score) values ('synthetic-a', 'synthetic-first', 9.5);
insert into data.award_claim (unit_code, award_code, award_vi, award_en) values ('synthetic-a', 'synthetic-award', 'Khen tổng hợp', 'Synthetic award');
insert into data.group_size_claim (unit_count) values (24);
insert into data.classification_count_claim (classification_code, unit_count, stated_as) values ('synthetic-good', null, 'several');
insert into data.component_average_claim (component_code, average, since_year, trend) values ('synthetic-first', null, 2018, 'UP'), ('synthetic-second', 7.50, null, null);
insert into data.edition_claim (topic_code, unit_code, value) values ('synthetic-topic', 'synthetic-a', 'yes'), ('synthetic-topic', null, 'no');
insert into data.portal_claim (metric_code, base_code, value) values ('synthetic-share', 'synthetic-base', 48);
insert into data.portal_target (target_code, metric_code, base_code, threshold, deadline) values ('synthetic-target', 'synthetic-share', 'synthetic-base', 50, '2020-12-31');
