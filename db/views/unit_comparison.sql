-- One row per group, pair of its rankings and unit of either year.
create view api.unit_comparison as
select
  p.group_code,
  p.from_index_code,
  p.from_year,
  p.to_index_code,
  p.to_year,
  u.unit_code,
  u.sort_name as unit_sort_name,
  f.unit_code is not null as is_in_from,
  t.unit_code is not null as is_in_to,
  f.rank as from_rank,
  t.rank as to_rank,
  f.rank - t.rank as rank_delta,
  c.rank_change as claimed_rank_delta,
  f.score as from_score,
  t.score as to_score,
  t.score - f.score as score_delta,
  f.classification_code as from_classification_code,
  t.classification_code as to_classification_code,
  case
    when f.rank > t.rank then 'UP'
    when f.rank < t.rank then 'DOWN'
    when f.rank = t.rank then 'SAME'
    when f.unit_code is null and p.is_from_complete and o.first_year < p.from_year then 'RETURNING'
    when f.unit_code is null and p.is_from_complete then 'NEW'
    when t.unit_code is null and p.is_to_complete then 'LEFT'
    else 'UNKNOWN'
  end as movement,
  case when f.unit_code is null and p.is_from_complete or t.unit_code is null and p.is_to_complete
      or f.rank is not null and t.rank is not null
    then p.comparability else 'NOT_COMPARABLE' end as comparability,
  case when f.unit_code is null and p.is_from_complete or t.unit_code is null and p.is_to_complete
      or f.rank is not null and t.rank is not null
    then p.reasons else p.reasons || array['PARTIAL_COVERAGE'] end as reasons
from api.ranking_pair p
join api.unit u on u.group_code = p.group_code
left join api.yearly_rank f
  on f.group_code = p.group_code and f.index_code = p.from_index_code and f.year = p.from_year and f.unit_code = u.unit_code
left join api.yearly_rank t
  on t.group_code = p.group_code and t.index_code = p.to_index_code and t.year = p.to_year and t.unit_code = u.unit_code
left join (
  select y.group_code, y.unit_code, min(y.year) as first_year
  from api.yearly_figure y
  group by y.group_code, y.unit_code
) o on o.group_code = p.group_code and o.unit_code = u.unit_code
left join data.rank_change_claim c
  on c.unit_code = u.unit_code and c.index_code = p.to_index_code and c.year = p.to_year and c.since_year = p.from_year
  and p.from_index_code = p.to_index_code and c.is_preferred
where f.unit_code is not null or t.unit_code is not null;

comment on view api.unit_comparison is 'One row per group, pair of its rankings and unit of either year.';
comment on column api.unit_comparison.group_code is 'The group.';
comment on column api.unit_comparison.from_index_code is 'Index of the earlier ranking.';
comment on column api.unit_comparison.from_year is 'Year of the earlier ranking.';
comment on column api.unit_comparison.to_index_code is 'Index of the later ranking.';
comment on column api.unit_comparison.to_year is 'Year of the later ranking.';
comment on column api.unit_comparison.unit_code is 'The unit.';
comment on column api.unit_comparison.unit_sort_name is 'Its Vietnamese name, compared in Vietnamese alphabetical order.';
comment on column api.unit_comparison.is_in_from is 'True where anything is known of it in the earlier year.';
comment on column api.unit_comparison.is_in_to is 'True where anything is known of it in the later year.';
comment on column api.unit_comparison.from_rank is 'Rank in the earlier year; null where unknown.';
comment on column api.unit_comparison.to_rank is 'Rank in the later year; null where unknown.';
comment on column api.unit_comparison.rank_delta is 'Earlier rank minus later rank: positive = climbed; null where either is unknown.';
comment on column api.unit_comparison.claimed_rank_delta is 'The same as a source states it; null where none does.';
comment on column api.unit_comparison.from_score is 'Score in the earlier year; null where unknown.';
comment on column api.unit_comparison.to_score is 'Score in the later year; null where unknown.';
comment on column api.unit_comparison.score_delta is 'Later score minus earlier score, in points; null where either is unknown.';
comment on column api.unit_comparison.from_classification_code is 'Class in the earlier year; null where unknown.';
comment on column api.unit_comparison.to_classification_code is 'Class in the later year; null where unknown.';
comment on column api.unit_comparison.movement is 'UP, DOWN, SAME, NEW, RETURNING, LEFT or UNKNOWN.';
comment on column api.unit_comparison.comparability is 'How far the two can be compared.';
comment on column api.unit_comparison.reasons is 'Why.';
