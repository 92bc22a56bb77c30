-- One row per index, year and group of which anything is known.
create view api.group_ranking as
select
  g.index_code,
  g.year,
  g.group_code,
  ug.ordinal as group_ordinal,
  s.unit_count,
  case
    when s.unit_count is null then 'NOT_PUBLISHED'
    when g.is_size_conflicting then 'CONFLICTING'
    when s.basis = 'stated' then 'REPORTED'
    else 'INFERRED'
  end as unit_count_status,
  s.basis = 'stated' as is_unit_count_stated,
  g.largest_unit_count,
  coalesce(r.entry_count, 0) as entry_count,
  coalesce(r.scored_count, 0) as scored_count,
  coalesce(r.ranked_count, 0) as ranked_count,
  coalesce(r.classified_count, 0) as classified_count,
  -- Where sources disagree about the size, the largest one must be reached.
  coalesce(r.entry_count >= g.largest_unit_count, false) as is_complete,
  t.value as average_trend,
  t.since_year as average_trend_since_year
from (
  select
    c.index_code, c.year, c.group_code,
    (max(c.value_number) filter (where c.measure = 'GROUP_SIZE'))::integer as largest_unit_count,
    coalesce(min(c.value_number) filter (where c.measure = 'GROUP_SIZE')
      <> max(c.value_number) filter (where c.measure = 'GROUP_SIZE'), false) as is_size_conflicting
  from api.claim c
  where c.group_code is not null
  group by c.index_code, c.year, c.group_code
) g
join data.unit_group ug on ug.group_code = g.group_code
left join data.group_size_claim s
  on s.index_code = g.index_code and s.year = g.year and s.group_code = g.group_code and s.is_preferred
left join (
  select
    y.index_code, y.year, y.group_code,
    count(*)::integer as entry_count,
    count(y.score)::integer as scored_count,
    count(y.rank)::integer as ranked_count,
    count(y.classification_code)::integer as classified_count
  from api.yearly_rank y
  group by y.index_code, y.year, y.group_code
) r on r.index_code = g.index_code and r.year = g.year and r.group_code = g.group_code
left join (
  -- Statements that differ say nothing together.
  select e.index_code, e.year, e.group_code, min(e.value) as value, min(e.since_year) as since_year
  from data.edition_claim e
  where e.assertion = 'AVERAGE_TREND' and e.is_preferred
  group by e.index_code, e.year, e.group_code
  having min(e.value) = max(e.value) and min(e.since_year) = max(e.since_year)
) t on t.index_code = g.index_code and t.year = g.year and t.group_code = g.group_code;

comment on view api.group_ranking is 'One row per index, year and group of which anything is known.';
comment on column api.group_ranking.index_code is 'Key, with year and group_code.';
comment on column api.group_ranking.year is 'Year of the edition.';
comment on column api.group_ranking.group_code is 'The group.';
comment on column api.group_ranking.group_ordinal is 'Place of the group in the usual order of the groups.';
comment on column api.group_ranking.unit_count is 'How many units are ranked; null where no source says.';
comment on column api.group_ranking.unit_count_status is 'How that number came to be.';
comment on column api.group_ranking.is_unit_count_stated is 'True where a source states the number, false where it is the sum of class counts; null without one.';
comment on column api.group_ranking.largest_unit_count is 'The largest size that any source gives; null where none does.';
comment on column api.group_ranking.entry_count is 'How many units anything is known of.';
comment on column api.group_ranking.scored_count is 'How many units have a score.';
comment on column api.group_ranking.ranked_count is 'How many units have a rank.';
comment on column api.group_ranking.classified_count is 'How many units have a class.';
comment on column api.group_ranking.is_complete is 'True where something is known of every unit of the group.';
comment on column api.group_ranking.average_trend is 'Which way the averages of all components together went, as stated; null where no source says.';
comment on column api.group_ranking.average_trend_since_year is 'The year that this trend is against.';
