-- One row per group, pair of its rankings, class in the earlier year, class in the later year and movement.
create view api.classification_transition as
select
  m.group_code,
  m.from_index_code,
  m.from_year,
  m.to_index_code,
  m.to_year,
  m.from_classification_code,
  m.from_ordinal,
  m.to_classification_code,
  m.to_ordinal,
  m.movement,
  count(*)::integer as unit_count
from (
  select
    c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year,
    c.from_classification_code, f.ordinal as from_ordinal,
    c.to_classification_code, t.ordinal as to_ordinal,
    case
      -- Classes of two indexes may share a name without sharing a meaning.
      when f.ordinal is not null and t.ordinal is not null and c.from_index_code <> c.to_index_code then 'UNKNOWN'
      when f.ordinal > t.ordinal then 'UP'
      when f.ordinal < t.ordinal then 'DOWN'
      when f.ordinal = t.ordinal then 'SAME'
      when c.movement in ('NEW', 'RETURNING', 'LEFT') then c.movement
      else 'UNKNOWN'
    end as movement
  from api.unit_comparison c
  left join data.edition_classification f
    on f.index_code = c.from_index_code and f.year = c.from_year and f.classification_code = c.from_classification_code
  left join data.edition_classification t
    on t.index_code = c.to_index_code and t.year = c.to_year and t.classification_code = c.to_classification_code
) m
group by m.group_code, m.from_index_code, m.from_year, m.to_index_code, m.to_year,
  m.from_classification_code, m.from_ordinal, m.to_classification_code, m.to_ordinal, m.movement;

comment on view api.classification_transition is 'One row per group, pair of its rankings, class in the earlier year, class in the later year and movement.';
comment on column api.classification_transition.group_code is 'The group.';
comment on column api.classification_transition.from_index_code is 'Index of the earlier ranking.';
comment on column api.classification_transition.from_year is 'Year of the earlier ranking.';
comment on column api.classification_transition.to_index_code is 'Index of the later ranking.';
comment on column api.classification_transition.to_year is 'Year of the later ranking.';
comment on column api.classification_transition.from_classification_code is 'Class in the earlier year; null where new, returning or unknown.';
comment on column api.classification_transition.from_ordinal is 'Its place in the scale, 1 = best.';
comment on column api.classification_transition.to_classification_code is 'Class in the later year; null where gone or unknown.';
comment on column api.classification_transition.to_ordinal is 'Its place in the scale, 1 = best.';
comment on column api.classification_transition.movement is 'UP = to a better class; UNKNOWN where a class is unknown or the two scales are of different indexes.';
comment on column api.classification_transition.unit_count is 'How many units.';
