-- Synthetic figures for tests of rankings with other weights; nothing here is published by anybody. A whole group with ties and
-- a unit that was merged into another, groups that lack something each, and another index with another scale and eight components.
do $$
begin
  execute (select 'truncate ' || string_agg(format('data.%I', tablename), ', ') from pg_tables where schemaname = 'data');
end
$$;

insert into data.release (release_number, published_at, note, checksum) values (1, '2026-11-23T00:00:00Z', 'Synthetic.', repeat('0', 64));
insert into data.source (source_code, kind, title, publisher, language_code, is_inferred) values
  ('synthetic-source', 'ARTICLE', 'Synthetic article', 'Nobody', 'en', false),
  ('synthetic-other-source', 'ARTICLE', 'Other synthetic article', 'Nobody', 'en', false);
insert into data.unit_group (group_code, name_vi, name_en, ordinal, source_code)
  select code, 'Nhóm tổng hợp ' || ordinal, 'Synthetic group ' || ordinal, ordinal, 'synthetic-source'
  from unnest(array['whole', 'one-score-short', 'one-unit-short', 'without-size', 'one-unit-too-many', 'counted-twice', 'provinces'])
    with ordinality as g(code, ordinal);

-- The index of four components: their highest scores are 20, 50, 15 and 15, and the total is their sum.
insert into data.ranking_index (index_code, name_vi, name_en, maximum_score, maximum_score_basis, source_code) values
  ('synthetic-index', 'Chỉ số tổng hợp', 'Synthetic index', 100, 'stated', 'synthetic-source'),
  ('synthetic-wide-index', 'Chỉ số tổng hợp rộng', 'Wide synthetic index', 1000, 'stated', 'synthetic-source');
insert into data.edition (index_code, year, comparability_with_previous, source_code) values
  ('synthetic-index', 2018, 'COMPARABLE', 'synthetic-source'), ('synthetic-index', 2019, 'COMPARABLE', 'synthetic-source'),
  ('synthetic-wide-index', 2019, 'COMPARABLE', 'synthetic-source'), ('synthetic-wide-index', 2020, 'COMPARABLE', 'synthetic-source');
insert into data.component (component_code, name_vi, name_en, source_code)
  select 'c' || n, 'Thành phần ' || n, 'Component ' || n, 'synthetic-source' from generate_series(1, 12) n;
insert into data.edition_component (index_code, year, component_code, ordinal, weight, maximum_score, source_code)
  select 'synthetic-index', year, 'c' || n, n, weight, 100 * weight, 'synthetic-source'
  from generate_series(2018, 2019) year, unnest(array[0.20, 0.50, 0.15, 0.15]) with ordinality as w(weight, n);
-- Eight other components in another order, without weights or highest scores.
insert into data.edition_component (index_code, year, component_code, ordinal, source_code)
  select 'synthetic-wide-index', 2020, 'c' || n, 13 - n, 'synthetic-source' from generate_series(5, 12) n;

create temporary table given (year integer, group_code text, unit_code text, total numeric, scores numeric[]);
insert into given values
  (2018, 'whole', 'a', 80, array[16, 40, 12, 12]),
  (2018, 'whole', 'b', 70, array[15, 35, 10, 10]),
  (2018, 'whole', 'c', 60, array[20, 20, 10, 10]),
  (2018, 'whole', 'd', 50, array[10, 25, 10, 5]),
  (2018, 'whole', 'e', 40, array[10, 20, 5, 5]),
  -- Merged into a: in the ranking of 2018 and not in that of 2019.
  (2018, 'whole', 'merged', 65, array[15, 30, 10, 10]),
  (2019, 'whole', 'a', 83.00, array[18, 40, 12, 13]),
  (2019, 'whole', 'b', 83.00, array[16.5, 44, 10, 12.5]),
  (2019, 'whole', 'c', 76.00, array[20, 30, 14, 12]),
  (2019, 'whole', 'd', 71.00, array[10, 35, 15, 11]),
  -- Total and rank are not published of this one.
  (2019, 'whole', 'e', null, array[12, 25.5, 8, 14]),
  (2019, 'one-score-short', 'short-a', 90, array[18, 45, 14, 13]),
  (2019, 'one-score-short', 'short-b', 80, array[16, 40, 13, null]),
  (2019, 'one-score-short', 'short-c', 70, array[18, 45, 4, 3]),
  (2019, 'one-unit-short', 'part-a', 90, array[18, 45, 14, 13]),
  (2019, 'one-unit-short', 'part-b', 80, array[16, 40, 13, 11]),
  (2019, 'without-size', 'unsized-a', 90, array[18, 45, 14, 13]),
  (2019, 'one-unit-too-many', 'many-a', 90, array[18, 45, 14, 13]),
  (2019, 'one-unit-too-many', 'many-b', 80, array[16, 40, 13, 11]),
  (2019, 'counted-twice', 'twice-a', 90, array[18, 45, 14, 13]),
  (2019, 'counted-twice', 'twice-b', 80, array[16, 40, 13, 11]);
insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
  select distinct unit_code, group_code, 'Đơn vị ' || upper(unit_code), 'Unit ' || upper(unit_code), 'synthetic-source' from given;
-- A unit of the group in no ranking at all.
insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
  values ('never', 'whole', 'Đơn vị chưa xếp hạng', 'Unit never ranked', 'synthetic-source');
insert into data.score_claim
  select 'synthetic-index', year, unit_code, 'synthetic-source', total, 'stated', true, null from given where total is not null;
-- Ranks as published: by total, where all are.
insert into data.rank_claim
  select 'synthetic-index', year, unit_code, 'synthetic-source', rank, rank, 'stated', true, null
  from (select g.*, rank() over (partition by year, group_code order by total desc nulls last) as rank from given g) r
  where total is not null;
insert into data.component_score_claim
  select 'synthetic-index', year, unit_code, 'c' || n, 'synthetic-source', score, 'stated', true, null
  from given, unnest(scores) with ordinality as s(score, n) where score is not null;
-- Another source has another score.
insert into data.component_score_claim
  values ('synthetic-index', 2018, 'b', 'c1', 'synthetic-other-source', 14, 'stated', false, null);
insert into data.group_size_claim values
  ('synthetic-index', 2018, 'whole', 'synthetic-source', 6, 'stated', true, null),
  ('synthetic-index', 2019, 'whole', 'synthetic-source', 5, 'stated', true, null),
  ('synthetic-index', 2019, 'one-score-short', 'synthetic-source', 3, 'stated', true, null),
  ('synthetic-index', 2019, 'one-unit-short', 'synthetic-source', 3, 'stated', true, null),
  ('synthetic-index', 2019, 'one-unit-too-many', 'synthetic-source', 1, 'stated', true, null),
  ('synthetic-index', 2019, 'counted-twice', 'synthetic-source', 2, 'stated', true, null),
  ('synthetic-index', 2019, 'counted-twice', 'synthetic-other-source', 3, 'stated', false, null);
drop table given;

-- Sixty-three units of the other index, all of it known but ranks; and an edition of which no component is.
insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
  select 'province-' || to_char(n, 'FM00'), 'provinces', 'Tỉnh ' || to_char(n, 'FM00'), 'Province ' || to_char(n, 'FM00'), 'synthetic-source'
  from generate_series(1, 63) n;
insert into data.component_score_claim
  select 'synthetic-wide-index', 2020, unit_code, component_code, 'synthetic-source',
    -- Any numbers without an order, the same at every run.
    (hashtextextended(unit_code || component_code, 0) & 1023) % 126, 'stated', true, null
  from data.unit cross join data.edition_component where group_code = 'provinces' and index_code = 'synthetic-wide-index';
insert into data.group_size_claim values ('synthetic-wide-index', 2020, 'provinces', 'synthetic-source', 63, 'stated', true, null);
insert into data.rank_claim values ('synthetic-wide-index', 2019, 'province-01', 'synthetic-source', 1, 1, 'stated', true, null);
insert into data.group_size_claim values ('synthetic-wide-index', 2019, 'provinces', 'synthetic-source', 1, 'stated', true, null);
