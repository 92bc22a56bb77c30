-- One row per group, pair of its rankings and unit of either year.
create view api.unit_comparison as
select
  p.group_code,
  p.from_index_code,
  p.from_year,
  p.to_index_code,
  p.to_year,
  p.unit_code,
  u.sort_name as unit_sort_name,
  u.search_name,
  u.parent_unit_code,
  d.sort_name as parent_sort_name,
  p.is_in_from,
  p.is_in_to,
  p.from_rank,
  p.to_rank,
  p.from_rank - p.to_rank as rank_delta,
  c.rank_change as claimed_rank_delta,
  p.from_score,
  p.to_score,
  p.to_score - p.from_score as score_delta,
  p.from_classification_code,
  p.to_classification_code,
  f.ordinal as from_ordinal,
  t.ordinal as to_ordinal,
  p.from_kind,
  p.to_kind,
  p.movement,
  array_position(array['UP', 'DOWN', 'SAME', 'NEW', 'RETURNING', 'LEFT', 'UNKNOWN'], p.movement) as movement_ordinal,
  case when p.movement = 'UNKNOWN' then 'NOT_COMPARABLE' else p.comparability end as comparability,
  case when p.movement = 'UNKNOWN' then p.reasons || array['PARTIAL_COVERAGE'] else p.reasons end as reasons
from api.unit_pair p
join api.unit u on u.unit_code = p.unit_code
left join api.unit d on d.unit_code = u.parent_unit_code
left join data.edition_classification f
  on f.index_code = p.from_index_code and f.year = p.from_year and f.classification_code = p.from_classification_code
left join data.edition_classification t
  on t.index_code = p.to_index_code and t.year = p.to_year and t.classification_code = p.to_classification_code
left join data.rank_change_claim c
  on c.unit_code = p.unit_code and c.index_code = p.to_index_code and c.year = p.to_year and c.since_year = p.from_year
  and p.from_index_code = p.to_index_code and c.is_preferred;

comment on view api.unit_comparison is 'One row per group, pair of its rankings and unit of either year.';
comment on column api.unit_comparison.group_code is 'The group.';
comment on column api.unit_comparison.from_index_code is 'Index of the earlier ranking.';
comment on column api.unit_comparison.from_year is 'Year of the earlier ranking.';
comment on column api.unit_comparison.to_index_code is 'Index of the later ranking.';
comment on column api.unit_comparison.to_year is 'Year of the later ranking.';
comment on column api.unit_comparison.unit_code is 'The unit.';
comment on column api.unit_comparison.unit_sort_name is 'Its Vietnamese name, compared in Vietnamese alphabetical order.';
comment on column api.unit_comparison.search_name is 'Its names without marks in lower case; compare with api.search_pattern.';
comment on column api.unit_comparison.parent_unit_code is 'The district of a commune; null for others and where not known for certain.';
comment on column api.unit_comparison.parent_sort_name is 'Its Vietnamese name, compared in Vietnamese alphabetical order; null without a district.';
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
comment on column api.unit_comparison.from_ordinal is 'Place of the earlier class in its scale, 1 = best; null without a class.';
comment on column api.unit_comparison.to_ordinal is 'Place of the later class in its scale, 1 = best; null without a class.';
comment on column api.unit_comparison.from_kind is 'CLASS where the earlier class is known; NEW or RETURNING where the unit is not in that ranking; else UNKNOWN.';
comment on column api.unit_comparison.to_kind is 'CLASS where the later class is known; LEFT where the unit is not in that ranking; else UNKNOWN.';
comment on column api.unit_comparison.movement is 'UP, DOWN, SAME, NEW, RETURNING, LEFT or UNKNOWN.';
comment on column api.unit_comparison.movement_ordinal is 'Place of the movement: 1 = UP, 2 = DOWN, 3 = SAME, 4 = NEW, 5 = RETURNING, 6 = LEFT, 7 = UNKNOWN.';
comment on column api.unit_comparison.comparability is 'How far the two can be compared.';
comment on column api.unit_comparison.reasons is 'Why.';
