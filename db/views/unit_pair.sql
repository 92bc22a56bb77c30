-- One row per group, pair of its rankings and unit of either year: which figures it has, and which way it moved.
create view api.unit_pair as
select
  p.group_code,
  p.from_index_code,
  p.from_year,
  p.to_index_code,
  p.to_year,
  u.unit_code,
  f.unit_code is not null as is_in_from,
  t.unit_code is not null as is_in_to,
  f.rank as from_rank,
  t.rank as to_rank,
  f.score as from_score,
  t.score as to_score,
  f.classification_code as from_classification_code,
  t.classification_code as to_classification_code,
  case
    when f.classification_code is not null then 'CLASS'
    when f.unit_code is not null or not p.is_from_complete then 'UNKNOWN'
    when o.first_year < p.from_year then 'RETURNING'
    else 'NEW'
  end as from_kind,
  case
    when t.classification_code is not null then 'CLASS'
    when t.unit_code is not null or not p.is_to_complete then 'UNKNOWN'
    else 'LEFT'
  end as to_kind,
  case
    when f.rank > t.rank then 'UP'
    when f.rank < t.rank then 'DOWN'
    when f.rank = t.rank then 'SAME'
    when f.unit_code is null and p.is_from_complete and o.first_year < p.from_year then 'RETURNING'
    when f.unit_code is null and p.is_from_complete then 'NEW'
    when t.unit_code is null and p.is_to_complete then 'LEFT'
    else 'UNKNOWN'
  end as movement,
  p.comparability,
  p.reasons
from api.ranking_pair p
join data.unit u on u.group_code = p.group_code
left join api.yearly_rank f
  on f.group_code = p.group_code and f.index_code = p.from_index_code and f.year = p.from_year and f.unit_code = u.unit_code
left join api.yearly_rank t
  on t.group_code = p.group_code and t.index_code = p.to_index_code and t.year = p.to_year and t.unit_code = u.unit_code
left join (
  select y.group_code, y.unit_code, min(y.year) as first_year
  from api.yearly_figure y
  group by y.group_code, y.unit_code
) o on o.group_code = p.group_code and o.unit_code = u.unit_code
where f.unit_code is not null or t.unit_code is not null;

comment on view api.unit_pair is 'One row per group, pair of its rankings and unit of either year: which figures it has, and which way it moved.';
comment on column api.unit_pair.group_code is 'The group.';
comment on column api.unit_pair.from_index_code is 'Index of the earlier ranking.';
comment on column api.unit_pair.from_year is 'Year of the earlier ranking.';
comment on column api.unit_pair.to_index_code is 'Index of the later ranking.';
comment on column api.unit_pair.to_year is 'Year of the later ranking.';
comment on column api.unit_pair.unit_code is 'The unit.';
comment on column api.unit_pair.is_in_from is 'True where anything is known of it in the earlier year.';
comment on column api.unit_pair.is_in_to is 'True where anything is known of it in the later year.';
comment on column api.unit_pair.from_rank is 'Rank in the earlier year; null where unknown.';
comment on column api.unit_pair.to_rank is 'Rank in the later year; null where unknown.';
comment on column api.unit_pair.from_score is 'Score in the earlier year; null where unknown.';
comment on column api.unit_pair.to_score is 'Score in the later year; null where unknown.';
comment on column api.unit_pair.from_classification_code is 'Class in the earlier year; null where unknown.';
comment on column api.unit_pair.to_classification_code is 'Class in the later year; null where unknown.';
comment on column api.unit_pair.from_kind is 'CLASS where the earlier class is known; NEW or RETURNING where the unit is not in that ranking; else UNKNOWN.';
comment on column api.unit_pair.to_kind is 'CLASS where the later class is known; LEFT where the unit is not in that ranking; else UNKNOWN.';
comment on column api.unit_pair.movement is 'UP, DOWN, SAME, NEW, RETURNING, LEFT or UNKNOWN.';
comment on column api.unit_pair.comparability is 'How far the two rankings can be compared.';
comment on column api.unit_pair.reasons is 'Why.';
