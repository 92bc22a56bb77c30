-- One row per group, pair of its rankings, what a unit was in the earlier year and what it is in the later year.
create view api.classification_transition as
select
  m.group_code,
  m.from_index_code,
  m.from_year,
  m.to_index_code,
  m.to_year,
  m.from_kind,
  m.from_classification_code,
  m.from_ordinal,
  m.to_kind,
  m.to_classification_code,
  m.to_ordinal,
  m.movement,
  count(*)::integer as unit_count
from (
  select
    c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year,
    c.from_kind, c.from_classification_code, c.from_ordinal,
    c.to_kind, c.to_classification_code, c.to_ordinal,
    case
      -- Classes of two indexes may share a name without sharing a meaning.
      when c.from_kind = 'CLASS' and c.to_kind = 'CLASS' and c.from_index_code <> c.to_index_code then 'UNKNOWN'
      when c.from_classification_code = c.to_classification_code then 'SAME'
      -- A scale may gain a class, which moves the places of those below: both are compared in one and the same scale.
      when coalesce(l.ordinal, c.from_ordinal) > case when l.ordinal is null then e.ordinal else c.to_ordinal end then 'UP'
      when coalesce(l.ordinal, c.from_ordinal) < case when l.ordinal is null then e.ordinal else c.to_ordinal end then 'DOWN'
      when c.from_kind in ('NEW', 'RETURNING') then c.from_kind
      when c.to_kind = 'LEFT' then c.to_kind
      else 'UNKNOWN'
    end as movement
  from api.unit_comparison c
  left join data.edition_classification l
    on l.index_code = c.to_index_code and l.year = c.to_year and l.classification_code = c.from_classification_code
  left join data.edition_classification e
    on e.index_code = c.from_index_code and e.year = c.from_year and e.classification_code = c.to_classification_code
) m
group by m.group_code, m.from_index_code, m.from_year, m.to_index_code, m.to_year,
  m.from_kind, m.from_classification_code, m.from_ordinal, m.to_kind, m.to_classification_code, m.to_ordinal, m.movement;

comment on view api.classification_transition is 'One row per group, pair of its rankings, what a unit was in the earlier year and what it is in the later year.';
comment on column api.classification_transition.group_code is 'The group.';
comment on column api.classification_transition.from_index_code is 'Index of the earlier ranking.';
comment on column api.classification_transition.from_year is 'Year of the earlier ranking.';
comment on column api.classification_transition.to_index_code is 'Index of the later ranking.';
comment on column api.classification_transition.to_year is 'Year of the later ranking.';
comment on column api.classification_transition.from_kind is 'CLASS, NEW, RETURNING or UNKNOWN.';
comment on column api.classification_transition.from_classification_code is 'Class in the earlier year; null where new, returning or unknown.';
comment on column api.classification_transition.from_ordinal is 'Its place in the scale, 1 = best.';
comment on column api.classification_transition.to_kind is 'CLASS, LEFT or UNKNOWN.';
comment on column api.classification_transition.to_classification_code is 'Class in the later year; null where gone or unknown.';
comment on column api.classification_transition.to_ordinal is 'Its place in the scale, 1 = best.';
comment on column api.classification_transition.movement is 'UP = to a better class; UNKNOWN where a class is unknown or the two scales are of different indexes.';
comment on column api.classification_transition.unit_count is 'How many units.';
