-- One row per figure about which sources disagree, and one for the direction of an average where they disagree about that.
create view api.source_disagreement as
select
  concat_ws(':', coalesce(min(s.figure_code) filter (where s.is_preferred), min(s.figure_code)), s.aspect) as disagreement_code,
  s.measure,
  -- No source may be preferred where each leaves the figure open.
  coalesce(min(s.figure_code) filter (where s.is_preferred), min(s.figure_code)) as figure_code,
  s.index_code,
  s.year,
  s.group_code,
  s.unit_code,
  s.detail_code,
  coalesce(min(s.since_year) filter (where s.is_preferred), min(s.since_year)) as since_year,
  s.as_of,
  s.as_of_precision,
  max(s.value) filter (where s.is_preferred) as reported,
  array_agg(distinct s.figure_code) as figure_codes,
  array_agg('source/' || s.source_code order by s.is_preferred desc, s.source_code) as source_codes,
  array_agg(s.term order by s.is_preferred desc, s.source_code) as source_values,
  array_agg(s.status order by s.is_preferred desc, s.source_code) as source_statuses
from (
  -- An average is the same figure whatever year its direction is against.
  select c.measure, c.figure_code, c.index_code, c.year, c.group_code, c.unit_code, c.detail_code, c.since_year,
    case when c.measure <> 'COMPONENT_AVERAGE' then c.since_year end as compared_since_year, null as aspect,
    c.as_of, c.as_of_precision, c.source_code, c.status, c.is_preferred, c.value,
    coalesce('class/' || c.value_code, c.value) as term,
    coalesce(trim_scale(c.value_number)::text, c.value) as compared
  from api.claim c
  where c.measure <> 'COMPONENT_AVERAGE' or c.value_number is not null
  union all
  select c.measure, c.figure_code, c.index_code, c.year, c.group_code, null, c.detail_code, c.since_year, c.since_year, 'trend',
    null, null, c.source_code, c.status, c.is_preferred, a.trend, 'trend/' || a.trend, a.trend
  from api.claim c
  join data.component_average_claim a
    on a.index_code = c.index_code and a.year = c.year and a.group_code = c.group_code and a.component_code = c.detail_code
    and a.source_code = c.source_code
  where c.measure = 'COMPONENT_AVERAGE' and a.trend is not null
) s
group by s.measure, s.aspect, s.index_code, s.year, s.group_code, s.unit_code, s.detail_code, s.compared_since_year, s.as_of,
  s.as_of_precision
having min(s.compared) <> max(s.compared);

comment on view api.source_disagreement is 'One row per figure about which sources disagree, and one for the direction of an average where they disagree about that.';
comment on column api.source_disagreement.disagreement_code is 'Key: the figure, and what of it where that is not its value.';
comment on column api.source_disagreement.measure is 'What the figure states, as in api.claim.';
comment on column api.source_disagreement.figure_code is 'The figure, as in api.claim; of an average that of the preferred source.';
comment on column api.source_disagreement.index_code is 'The index; null for the portal.';
comment on column api.source_disagreement.year is 'Year of the edition; null for the portal.';
comment on column api.source_disagreement.group_code is 'The group; null for the portal and for an edition as a whole.';
comment on column api.source_disagreement.unit_code is 'The unit; null for figures of a group or the portal.';
comment on column api.source_disagreement.detail_code is 'What else tells the figure, as in api.claim.';
comment on column api.source_disagreement.since_year is 'The earlier year of a change; null for other figures.';
comment on column api.source_disagreement.as_of is 'Date of a portal figure; null for others.';
comment on column api.source_disagreement.as_of_precision is 'How exact that date is.';
comment on column api.source_disagreement.reported is 'The figure as the preferred source gives it; null where none is preferred.';
comment on column api.source_disagreement.figure_codes is 'The figures that the claims are about, as in api.claim.';
comment on column api.source_disagreement.source_codes is 'The sources as in api.term, the preferred one first.';
comment on column api.source_disagreement.source_values is 'Their figures, in the same order; a class or a direction as in api.term.';
comment on column api.source_disagreement.source_statuses is 'Whether each states its figure or it follows from what it states, in the same order.';
