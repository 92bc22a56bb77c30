-- One row per yearly score and earlier ranking of its group.
create view api.rank_change as
select
  c.index_code,
  c.year,
  c.group_code,
  c.unit_code,
  p.from_index_code as previous_index_code,
  p.from_year as previous_year,
  e.rank as previous_rank,
  c.rank as current_rank,
  e.rank - c.rank as rank_change,
  case
    when e.rank > c.rank then 'UP'
    when e.rank < c.rank then 'DOWN'
    when e.rank = c.rank then 'SAME'
    when e.unit_code is null and p.is_from_complete and o.first_year < p.from_year then 'RETURNING'
    when e.unit_code is null and p.is_from_complete then 'NEW'
    else 'UNKNOWN'
  end as movement,
  case when e.rank is null and not (e.unit_code is null and p.is_from_complete) or c.rank is null
    then 'NOT_COMPARABLE' else p.comparability end as comparability,
  case when e.rank is null and not (e.unit_code is null and p.is_from_complete) or c.rank is null
    then p.reasons || array['PARTIAL_COVERAGE'] else p.reasons end as reasons,
  -- Against the latest earlier year with a rank; where there is none, against the latest earlier ranking.
  row_number() over (
    partition by c.group_code, c.unit_code, c.index_code, c.year
    order by (e.rank is null), p.from_year desc, (p.from_index_code <> c.index_code), p.from_index_code) = 1 as is_latest,
  -- Where several indexes ranked the group in that year: one with a rank, then the same index.
  row_number() over (
    partition by c.group_code, c.unit_code, c.index_code, c.year, p.from_year
    order by (e.rank is null), (p.from_index_code <> c.index_code), p.from_index_code) = 1 as is_first_of_year
from api.yearly_rank c
join api.ranking_pair p
  on p.group_code = c.group_code and p.to_index_code = c.index_code and p.to_year = c.year
left join api.yearly_rank e
  on e.group_code = c.group_code and e.unit_code = c.unit_code
  and e.index_code = p.from_index_code and e.year = p.from_year
left join (
  select f.group_code, f.unit_code, min(f.year) as first_year
  from api.yearly_figure f
  group by f.group_code, f.unit_code
) o on o.group_code = c.group_code and o.unit_code = c.unit_code;

comment on view api.rank_change is 'One row per yearly score and earlier ranking of its group.';
comment on column api.rank_change.index_code is 'Index of the yearly score.';
comment on column api.rank_change.year is 'Year of the yearly score.';
comment on column api.rank_change.group_code is 'The group.';
comment on column api.rank_change.unit_code is 'The unit.';
comment on column api.rank_change.previous_index_code is 'Index of the earlier ranking.';
comment on column api.rank_change.previous_year is 'Year of the earlier ranking.';
comment on column api.rank_change.previous_rank is 'Rank in the earlier year; null where unknown.';
comment on column api.rank_change.current_rank is 'Rank in the year itself; null where unknown.';
comment on column api.rank_change.rank_change is 'Previous rank minus current rank: positive = climbed; null where either is unknown.';
comment on column api.rank_change.movement is 'UP, DOWN, SAME, NEW, RETURNING or UNKNOWN.';
comment on column api.rank_change.comparability is 'How far the two ranks can be compared.';
comment on column api.rank_change.reasons is 'Why.';
comment on column api.rank_change.is_latest is 'True for the comparison with the latest earlier year in which the unit has a rank.';
comment on column api.rank_change.is_first_of_year is 'True for one comparison with each earlier year, where several indexes ranked the group in it.';
