-- What every case may use: synthetic words, none of them real. A case inserts what it is about and nothing else; what it
-- leaves out is one source's preferred, stated claim about group synthetic-group in the year 2019. Rolled back after the case.
do $$
begin
  execute (select 'truncate ' || string_agg(format('data.%I', tablename), ', ') from pg_tables where schemaname = 'data');
end
$$;
alter table data.score_claim alter index_code set default 'synthetic-index', alter year set default 2019;
alter table data.rank_claim alter index_code set default 'synthetic-index', alter year set default 2019;
alter table data.rank_change_claim alter index_code set default 'synthetic-index', alter year set default 2019, alter since_year set default 2018;
alter table data.classification_claim alter index_code set default 'synthetic-index', alter year set default 2019;
alter table data.component_score_claim alter index_code set default 'synthetic-index', alter year set default 2019;
alter table data.award_claim alter index_code set default 'synthetic-index', alter year set default 2019;
alter table data.group_size_claim alter index_code set default 'synthetic-index', alter year set default 2019;
alter table data.classification_count_claim alter index_code set default 'synthetic-index', alter year set default 2019, alter stated_as set default 'in words';
alter table data.component_average_claim alter index_code set default 'synthetic-index', alter year set default 2019;
alter table data.edition_claim alter index_code set default 'synthetic-index', alter year set default 2019,
  alter statement_vi set default 'Câu nói tổng hợp.', alter statement_en set default 'A synthetic sentence.';
alter table data.portal_claim alter as_of set default '2019-06-30', alter as_of_precision set default 'DAY',
  alter qualifier set default 'EXACT', alter stated_as set default 'as stated';
alter table data.portal_target alter qualifier set default 'AT_LEAST', alter stated_as set default 'as stated',
  alter scope set default 'CITY', alter basis set default 'stated';
do $$
declare
  t text;
begin
  foreach t in array array['group_size_claim', 'classification_count_claim', 'component_average_claim', 'unit'] loop
    execute format('alter table data.%I alter group_code set default %L', t, 'synthetic-group');
  end loop;
  for t in select c.table_name from information_schema.columns c
      join information_schema.tables b using (table_schema, table_name)
      where c.table_schema = 'data' and c.column_name = 'source_code' and b.table_type = 'BASE TABLE' and c.table_name <> 'source' loop
    execute format('alter table data.%I alter source_code set default %L', t, 'synthetic-source');
  end loop;
  for t in select c.table_name from information_schema.columns c where c.table_schema = 'data' and c.column_name = 'is_preferred' loop
    execute format('alter table data.%I alter is_preferred set default true, alter basis set default %L', t, 'stated');
  end loop;
end
$$;

insert into data.source (source_code, kind, title, publisher, language_code, is_inferred) values
  ('synthetic-source', 'ARTICLE', 'A synthetic article', 'Nobody', 'en', false),
  ('synthetic-second-source', 'ARTICLE', 'Another synthetic article', 'Nobody', 'en', false);
insert into data.unit_group (group_code, name_vi, name_en, ordinal) values
  ('synthetic-group', 'Nhóm tổng hợp', 'Synthetic group', 1),
  ('synthetic-other-group', 'Nhóm tổng hợp khác', 'Other synthetic group', 2);
insert into data.unit (unit_code, name_vi, name_en)
  select 'synthetic-' || letter, 'Đơn vị tổng hợp ' || upper(letter), 'Synthetic unit ' || upper(letter)
  from unnest(array['a', 'b', 'c', 'd', 'e']) letter;
insert into data.unit (unit_code, group_code, name_vi, name_en) values
  ('synthetic-x', 'synthetic-other-group', 'Đơn vị tổng hợp X', 'Synthetic unit X');
insert into data.ranking_index (index_code, name_vi, name_en, maximum_score, maximum_score_basis, successor_index_code) values
  ('synthetic-index', 'Chỉ số tổng hợp', 'Synthetic index', 100, 'stated', 'synthetic-successor'),
  ('synthetic-successor', 'Chỉ số tổng hợp sau', 'Synthetic successor', 1000, 'inferred', null);
insert into data.edition (index_code, year, comparability_with_previous)
  select 'synthetic-index', year, 'COMPARABLE' from generate_series(2017, 2020) year
  union all
  select 'synthetic-successor', year, 'COMPARABLE' from generate_series(2020, 2021) year;
insert into data.component (component_code, name_vi, name_en) values
  ('synthetic-first', 'Thành phần thứ nhất', 'First component'),
  ('synthetic-second', 'Thành phần thứ hai', 'Second component');
insert into data.edition_component (index_code, year, component_code, ordinal)
  values ('synthetic-index', 2019, 'synthetic-first', 1), ('synthetic-index', 2019, 'synthetic-second', 2);
insert into data.classification (classification_code, name_vi, name_en) values
  ('synthetic-good', 'Hạng tốt', 'Good'), ('synthetic-fair', 'Hạng khá', 'Fair'), ('synthetic-poor', 'Hạng yếu', 'Poor');
insert into data.edition_classification (index_code, year, classification_code, ordinal)
  select index_code, year, 'synthetic-' || class, ordinal
  from data.edition cross join unnest(array['good', 'fair', 'poor']) with ordinality as c(class, ordinal);
insert into data.portal_base (base_code, name_vi, name_en) values
  ('synthetic-base', 'Cơ sở tổng hợp', 'Synthetic base'), ('synthetic-other-base', 'Cơ sở tổng hợp khác', 'Other synthetic base');
insert into data.portal_metric (metric_code, name_vi, name_en, measurement_unit, numerator_metric_code, rank_metric_code, ordinal) values
  ('synthetic-all', 'Tất cả', 'All', 'services', null, null, 1),
  ('synthetic-part', 'Một phần', 'Part', 'services', null, null, 2),
  ('synthetic-share', 'Tỷ lệ', 'Share', 'percent', 'synthetic-part', 'synthetic-place', 3),
  ('synthetic-place', 'Hạng', 'Place', 'rank', null, null, 4);
insert into data.portal_base_metric (base_code, metric_code) values ('synthetic-base', 'synthetic-all');
