-- Synthetic figures for tests of paging and of statement counts; nothing here is published by anybody. 60 units in six groups,
-- five editions of two indexes, a third to come, four components, everything filled in and some of it contradicted; and a seventh group of
-- eight units with ties and gaps.
do $$
begin
  execute (select 'truncate ' || string_agg(format('data.%I', tablename), ', ') from pg_tables where schemaname = 'data');
end
$$;

insert into data.release (release_number, published_at, note, checksum) values (1, '2026-11-23T00:00:00Z', 'Synthetic.', repeat('0', 64));
insert into data.source (source_code, kind, title, publisher, language_code, is_inferred)
  select 'synthetic-source-' || n, 'ARTICLE', 'Synthetic article ' || n, 'Nobody', 'en', false from generate_series(1, 60) n;
insert into data.unit_group (group_code, name_vi, name_en, ordinal, source_code)
  select 'synthetic-group-' || n, 'Nhóm tổng hợp ' || n, 'Synthetic group ' || n, n, 'synthetic-source-1' from generate_series(1, 6) n
  union all
  select 'synthetic-group-7', 'Nhóm tổng hợp thiếu số liệu', 'Synthetic group with gaps', 7, 'synthetic-source-1';

-- Every sixth unit is in one of the small groups and a parent of some others; group 6 has one unit only.
insert into data.unit (unit_code, group_code, parent_unit_code, name_vi, name_en, source_code, parent_source_code)
  select
    'synthetic-unit-' || to_char(n, 'FM00'),
    case when n % 6 = 0 and n <= 12 then 'synthetic-group-' || 6 - n / 12 when n % 6 = 0 then 'synthetic-group-' || 2 + n / 6 % 3 else 'synthetic-group-1' end,
    case when n % 6 <> 0 then 'synthetic-unit-' || to_char(n - n % 6 + 6, 'FM00') end,
    'Đơn vị tổng hợp ' || to_char(n, 'FM00'), 'Synthetic unit ' || to_char(n, 'FM00'), 'synthetic-source-1',
    case when n % 6 <> 0 then 'synthetic-source-1' end
  from generate_series(1, 60) n
  union all
  select 'synthetic-gaps-' || n, 'synthetic-group-7', null, 'Đơn vị tổng hợp thiếu ' || (n + 5) / 2, 'Synthetic unit with gaps ' || n, 'synthetic-source-1', null
  from generate_series(1, 8) n;

insert into data.ranking_index (index_code, name_vi, name_en, maximum_score, maximum_score_basis, successor_index_code, source_code) values
  ('synthetic-next-index', 'Chỉ số tổng hợp sau', 'Next synthetic index', 100, 'stated', null, 'synthetic-source-1'),
  ('synthetic-new-index', 'Chỉ số tổng hợp mới', 'New synthetic index', 100, 'stated', 'synthetic-next-index', 'synthetic-source-1'),
  ('synthetic-old-index', 'Chỉ số tổng hợp cũ', 'Old synthetic index', 100, 'stated', 'synthetic-new-index', 'synthetic-source-1');
insert into data.edition (index_code, year, comparability_with_previous, source_code)
  select case when year < 2018 then 'synthetic-old-index' else 'synthetic-new-index' end, year, 'COMPARABLE', 'synthetic-source-1'
  from generate_series(2015, 2019) year;
insert into data.component (component_code, name_vi, name_en, source_code)
  select 'synthetic-component-' || n, 'Thành phần tổng hợp ' || n, 'Synthetic component ' || n, 'synthetic-source-1' from generate_series(1, 4) n;
insert into data.edition_component (index_code, year, component_code, ordinal, source_code)
  select index_code, year, component_code, row_number() over (partition by year order by component_code), 'synthetic-source-1'
  from data.edition cross join data.component;
insert into data.classification (classification_code, name_vi, name_en, source_code)
  select 'synthetic-class-' || n, 'Hạng tổng hợp ' || n, 'Synthetic class ' || n, 'synthetic-source-1' from generate_series(1, 4) n;
insert into data.edition_classification (index_code, year, classification_code, ordinal, source_code)
  select index_code, year, classification_code, row_number() over (partition by year order by classification_code), 'synthetic-source-1'
  from data.edition cross join data.classification;

-- The full groups: each unit's number moves by seven places a year, so that every year has another order.
create temporary table full_score as
  select e.index_code, e.year, u.group_code, u.unit_code,
    row_number() over (partition by e.year, u.group_code order by (right(u.unit_code, 2)::integer * 7 + e.year * 11) % 61, u.unit_code)::integer as place
  from data.edition e cross join data.unit u where u.group_code <> 'synthetic-group-7';
insert into data.score_claim
  select index_code, year, unit_code, 'synthetic-source-1', 100 - place * 1.25, 'stated', true, null from full_score;
insert into data.score_claim
  select index_code, year, unit_code, 'synthetic-source-' || 2 + place % 50, 99 - place * 1.25, 'stated', false, null from full_score;
insert into data.rank_claim
  select index_code, year, unit_code, 'synthetic-source-1', place, place, 'stated', true, null from full_score;
insert into data.rank_change_claim
  select index_code, year, year - 1, unit_code, 'synthetic-source-1', 1, 'stated', true, null from full_score where year in (2016, 2017, 2019);
insert into data.classification_claim
  select index_code, year, unit_code, 'synthetic-source-1', 'synthetic-class-' || least(4, 1 + place / 12), 'stated', true, null from full_score;
insert into data.component_score_claim
  select index_code, year, unit_code, component_code, 'synthetic-source-1', place, 'stated', true, null from full_score cross join data.component;
insert into data.award_claim
  select index_code, year, unit_code, 'synthetic-award', 'synthetic-source-1', 'Khen tổng hợp', 'Synthetic award', 'stated', true, null from full_score;
insert into data.group_size_claim
  select index_code, year, group_code, 'synthetic-source-1', count(*), 'stated', true, null from full_score group by index_code, year, group_code;
insert into data.classification_count_claim
  select index_code, year, group_code, classification_code, 'synthetic-source-1', 1, '1', 'stated', true, null
  from (select distinct index_code, year, group_code from full_score) r cross join data.classification;
insert into data.component_average_claim
  -- The average of the largest group is that of its fifty scores: else its contradiction would cite all of them.
  select index_code, year, year - 1, group_code, component_code, 'synthetic-source-1',
    case when group_code = 'synthetic-group-1' then 25.5 else 5 end, 'UP', 'stated', true, null
  from (select distinct index_code, year, group_code from full_score) r cross join data.component;
insert into data.edition_claim
  select index_code, year, 'synthetic-topic', null, null, 'synthetic-source-1', 'yes', null, 'Câu nói tổng hợp.', 'A synthetic sentence.', 'stated', true, null
  from data.edition;
drop table full_score;

-- The group with gaps, in two years of one index: two ties, units without a score, a rank, a class or either year.
insert into data.score_claim values
  ('synthetic-new-index', 2018, 'synthetic-gaps-1', 'synthetic-source-1', 80.5, 'stated', true),
  ('synthetic-new-index', 2018, 'synthetic-gaps-2', 'synthetic-source-1', 80.5, 'stated', true),
  ('synthetic-new-index', 2018, 'synthetic-gaps-4', 'synthetic-source-1', 70, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-1', 'synthetic-source-1', 81.5, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-2', 'synthetic-source-1', 81.50, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-3', 'synthetic-source-1', 90, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-5', 'synthetic-source-1', 60, 'stated', true);
insert into data.rank_claim values
  ('synthetic-new-index', 2018, 'synthetic-gaps-1', 'synthetic-source-1', 1, 1, 'stated', true),
  ('synthetic-new-index', 2018, 'synthetic-gaps-2', 'synthetic-source-1', 1, 1, 'stated', true),
  ('synthetic-new-index', 2018, 'synthetic-gaps-3', 'synthetic-source-1', 5, 5, 'stated', true),
  ('synthetic-new-index', 2018, 'synthetic-gaps-6', 'synthetic-source-1', 6, 6, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-1', 'synthetic-source-1', 2, 2, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-2', 'synthetic-source-1', 2, 2, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-3', 'synthetic-source-1', 1, 1, 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-6', 'synthetic-source-1', 9, 9, 'stated', true);
insert into data.classification_claim values
  ('synthetic-new-index', 2018, 'synthetic-gaps-4', 'synthetic-source-1', 'synthetic-class-2', 'stated', true),
  ('synthetic-new-index', 2018, 'synthetic-gaps-7', 'synthetic-source-1', 'synthetic-class-3', 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-1', 'synthetic-source-1', 'synthetic-class-1', 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-7', 'synthetic-source-1', 'synthetic-class-2', 'stated', true),
  ('synthetic-new-index', 2019, 'synthetic-gaps-8', 'synthetic-source-1', 'synthetic-class-2', 'stated', true);

insert into data.portal_base (base_code, name_vi, name_en, source_code) values ('synthetic-base', 'Cơ sở tổng hợp', 'Synthetic base', 'synthetic-source-1');
insert into data.portal_metric (metric_code, name_vi, name_en, measurement_unit, ordinal, source_code)
  select 'synthetic-metric-' || n, 'Số liệu tổng hợp ' || n, 'Synthetic metric ' || n, 'percent', n, 'synthetic-source-1' from generate_series(1, 10) n;
insert into data.portal_claim
  select metric_code, make_date(2018, ordinal, 1), 'DAY', 'synthetic-base', 'synthetic-source-1', 50, 'EXACT', '50', 'stated', true, null from data.portal_metric;
insert into data.portal_target (target_code, metric_code, base_code, threshold, qualifier, stated_as, scope, deadline, source_code, basis)
  select 'synthetic-target-' || ordinal, metric_code, 'synthetic-base', 40, 'AT_LEAST', '40', 'CITY', '2019-12-31', 'synthetic-source-' || ordinal, 'stated' from data.portal_metric;
insert into data.portal_target_document
  select target_code, 1, 'synthetic-source-' || substr(target_code, 18), 'synthetic-source-1' from data.portal_target;
