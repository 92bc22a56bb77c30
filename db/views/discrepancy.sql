-- One row per figure about which sources disagree, or which differs from what other figures give.
create view api.discrepancy as
select
  d.kind,
  d.measure,
  d.figure_code,
  d.index_code,
  d.year,
  d.group_code,
  d.unit_code,
  d.detail_code,
  d.since_year,
  d.as_of,
  d.reported,
  d.computed,
  d.numerator,
  d.denominator,
  d.figure_codes
from (
  select
    'SOURCES_DISAGREE' as kind, c.measure, c.figure_code, c.index_code,
    coalesce(c.year, extract(year from c.as_of)::integer) as year, c.group_code, c.unit_code, c.detail_code,
    c.since_year, c.as_of,
    max(c.value) filter (where c.is_preferred) as reported, null as computed,
    null::numeric as numerator, null::numeric as denominator,
    array[c.figure_code] as figure_codes
  from api.claim c
  group by c.measure, c.figure_code, c.index_code, c.year, c.group_code, c.unit_code, c.detail_code, c.since_year, c.as_of
  having min(coalesce(trim_scale(c.value_number)::text, c.value)) <> max(coalesce(trim_scale(c.value_number)::text, c.value))

  union all
  select
    'REPORTED_AGAINST_COMPUTED', 'RANK', concat_ws('/', 'rank', y.index_code, y.year, y.group_code, y.unit_code),
    y.index_code, y.year, y.group_code, y.unit_code, null, null, null,
    y.claimed_rank::text, y.computed_rank::text, null, null,
    array[concat_ws('/', 'rank', y.index_code, y.year, y.group_code, y.unit_code),
      concat_ws('/', 'score', y.index_code, y.year, y.group_code, y.unit_code)]
  from api.yearly_rank y
  where y.claimed_rank <> y.computed_rank and y.claimed_rank_status = 'REPORTED'

  union all
  select
    'REPORTED_AGAINST_COMPUTED', 'RANK_CHANGE', c.figure_code,
    c.index_code, c.year, c.group_code, c.unit_code, null, c.since_year, null,
    c.value, to_char(r.rank_change, 'FMSG9999990'), null, null,
    array[c.figure_code,
      concat_ws('/', 'rank', r.index_code, r.year, r.group_code, r.unit_code),
      concat_ws('/', 'rank', r.previous_index_code, r.previous_year, r.group_code, r.unit_code)]
  from api.claim c
  join api.rank_change r
    on r.index_code = c.index_code and r.year = c.year and r.group_code = c.group_code and r.unit_code = c.unit_code
    and r.previous_year = c.since_year and r.previous_index_code = c.index_code
  where c.measure = 'RANK_CHANGE' and c.is_preferred and r.rank_change <> c.value_number

  union all
  select
    'REPORTED_AGAINST_COMPUTED', 'CLASSIFICATION_COUNT',
    concat_ws('/', 'classification_count', n.index_code, n.year, n.group_code, n.classification_code),
    n.index_code, n.year, n.group_code, null, n.classification_code, null, null,
    n.reported_count::text, greatest(n.computed_count, n.known_count)::text, null, null,
    array[concat_ws('/', 'classification_count', n.index_code, n.year, n.group_code, n.classification_code)]
  from api.classification_count n
  -- Fewer known units than reported is no contradiction: the others may be unknown. More is one.
  where n.reported_count <> n.computed_count or n.reported_count < n.known_count

  union all
  select
    'REPORTED_AGAINST_COMPUTED', 'GROUP_SIZE', concat_ws('/', 'group_size', g.index_code, g.year, g.group_code),
    g.index_code, g.year, g.group_code, null, null, null, null,
    g.unit_count::text, sum(n.reported_count)::text, null, null,
    concat_ws('/', 'group_size', g.index_code, g.year, g.group_code)
      || array_agg(concat_ws('/', 'classification_count', n.index_code, n.year, n.group_code, n.classification_code) order by n.classification_ordinal)
  from api.group_ranking g
  join api.classification_count n on n.index_code = g.index_code and n.year = g.year and n.group_code = g.group_code
  where g.is_unit_count_stated
  group by g.index_code, g.year, g.group_code, g.unit_count
  having sum(n.reported_count) > g.unit_count
    or (count(*) = count(n.reported_count) and sum(n.reported_count) <> g.unit_count)

  union all
  select
    'REPORTED_AGAINST_COMPUTED', 'COMPONENT_AVERAGE',
    concat_ws('/', 'component_average', a.index_code, a.year, a.group_code, a.component_code, a.trend_since_year),
    a.index_code, a.year, a.group_code, null, a.component_code, null, null,
    a.reported_average::text, a.computed_average::text, null, null,
    array[concat_ws('/', 'component_average', a.index_code, a.year, a.group_code, a.component_code, a.trend_since_year)]
  from api.component_average a
  where round(a.computed_average, scale(a.reported_average)) <> a.reported_average

  union all
  select
    'REPORTED_AGAINST_COMPUTED', 'PORTAL', s.figure_code,
    null, extract(year from s.as_of)::integer, null, null, concat_ws(' of ', s.metric_code, s.base_code), null, s.as_of,
    s.value::text, s.computed_value::text, s.numerator, s.denominator,
    s.figure_codes
  from api.portal_service_stat s
  where s.verdict = 'DISAGREES'
) d;

comment on view api.discrepancy is 'One row per figure about which sources disagree, or which differs from what other figures give.';
comment on column api.discrepancy.kind is 'SOURCES_DISAGREE or REPORTED_AGAINST_COMPUTED.';
comment on column api.discrepancy.measure is 'What the figure states, as in api.claim.';
comment on column api.discrepancy.figure_code is 'The figure, as in api.claim.';
comment on column api.discrepancy.index_code is 'The index; null for the portal.';
comment on column api.discrepancy.year is 'Year of the edition, or of the portal figure''s date.';
comment on column api.discrepancy.group_code is 'The group; null for the portal.';
comment on column api.discrepancy.unit_code is 'The unit; null for figures of a group or the portal.';
comment on column api.discrepancy.detail_code is 'What else tells the figure, as in api.claim.';
comment on column api.discrepancy.since_year is 'The earlier year of a change; null for other figures.';
comment on column api.discrepancy.as_of is 'Date of a portal figure; null for others.';
comment on column api.discrepancy.reported is 'The figure as the preferred source gives it.';
comment on column api.discrepancy.computed is 'The figure as others give it; null where only the sources disagree.';
comment on column api.discrepancy.numerator is 'For a share: the figure that is counted.';
comment on column api.discrepancy.denominator is 'For a share: the figure that it is a share of.';
comment on column api.discrepancy.figure_codes is 'All figures that the row rests on, as in api.claim.';
