-- One row per group, pair of its rankings and unit of either year: which figures it has, and which way it moved.
create view api.unit_pair as
select
  s.group_code,
  s.from_index_code,
  s.from_year,
  s.to_index_code,
  s.to_year,
  s.unit_code,
  s.is_in_from,
  s.is_in_to,
  s.from_rank,
  s.to_rank,
  s.from_score,
  s.to_score,
  s.from_classification_code,
  s.to_classification_code,
  case
    when s.from_classification_code is not null then 'CLASS'
    when s.is_in_from or not p.is_from_complete then 'UNKNOWN'
    when s.is_in_earlier then 'RETURNING'
    else 'NEW'
  end as from_kind,
  case
    when s.to_classification_code is not null then 'CLASS'
    when s.is_in_to or not p.is_to_complete then 'UNKNOWN'
    else 'LEFT'
  end as to_kind,
  case
    when s.from_rank > s.to_rank then 'UP'
    when s.from_rank < s.to_rank then 'DOWN'
    when s.from_rank = s.to_rank then 'SAME'
    when not s.is_in_from and p.is_from_complete and s.is_in_earlier then 'RETURNING'
    when not s.is_in_from and p.is_from_complete then 'NEW'
    when not s.is_in_to and p.is_to_complete then 'LEFT'
    else 'UNKNOWN'
  end as movement,
  p.comparability,
  p.reasons
from api.ranking_pair p
join (
  -- Both years are put below each other and grouped by unit: joining them by unit would compare every unit with every other
  -- wherever few rows are expected.
  select
    e.group_code, e.from_index_code, e.from_year, e.to_index_code, e.to_year, e.unit_code,
    bool_or(e.side = 'FROM') as is_in_from,
    bool_or(e.side = 'TO') as is_in_to,
    bool_or(e.side = 'EARLIER') as is_in_earlier,
    max(e.rank) filter (where e.side = 'FROM') as from_rank,
    max(e.rank) filter (where e.side = 'TO') as to_rank,
    max(e.score) filter (where e.side = 'FROM') as from_score,
    max(e.score) filter (where e.side = 'TO') as to_score,
    max(e.classification_code) filter (where e.side = 'FROM') as from_classification_code,
    max(e.classification_code) filter (where e.side = 'TO') as to_classification_code
  from (
    select y.group_code, d.from_index_code, d.from_year, d.to_index_code, d.to_year, y.unit_code,
      'FROM' as side, y.rank, y.score, y.classification_code
    from api.edition_pair d
    join api.yearly_rank y on y.index_code = d.from_index_code and y.year = d.from_year
    union all
    select y.group_code, d.from_index_code, d.from_year, d.to_index_code, d.to_year, y.unit_code,
      'TO', y.rank, y.score, y.classification_code
    from api.edition_pair d
    join api.yearly_rank y on y.index_code = d.to_index_code and y.year = d.to_year
    union all
    select y.group_code, d.from_index_code, d.from_year, d.to_index_code, d.to_year, y.unit_code,
      'EARLIER', null, null, null
    from api.edition_pair d
    join api.yearly_figure y on y.year < d.from_year
  ) e
  group by e.group_code, e.from_index_code, e.from_year, e.to_index_code, e.to_year, e.unit_code
) s on s.group_code = p.group_code and s.from_index_code = p.from_index_code and s.from_year = p.from_year
  and s.to_index_code = p.to_index_code and s.to_year = p.to_year
where s.is_in_from or s.is_in_to;

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
