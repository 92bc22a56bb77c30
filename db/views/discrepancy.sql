-- One row per rule, figure and group or unit: sources disagree about the figure, or it differs from what other figures give.
create view api.discrepancy as
select
  concat_ws(':', d.rule, d.code) as discrepancy_code,
  d.kind,
  d.rule,
  d.measure,
  d.figure_code,
  d.index_code,
  d.year,
  d.group_code,
  d.unit_code,
  d.metric_code,
  d.detail_code,
  d.since_year,
  d.as_of,
  d.as_of_precision,
  d.reported,
  d.computed,
  d.numerator,
  d.denominator,
  d.figure_codes,
  d.related_codes,
  d.related_values,
  d.related_statuses,
  d.statement_vi,
  d.statement_en
from (
  select
    'SOURCES_DISAGREE' as kind, 'SOURCES_DISAGREE' as rule, c.measure, c.figure_code, c.disagreement_code as code, c.index_code,
    coalesce(c.year, extract(year from c.as_of)::integer) as year, c.group_code, c.unit_code,
    case when c.measure = 'PORTAL' then split_part(c.detail_code, ' of ', 1) end as metric_code, c.detail_code,
    c.since_year, c.as_of, c.as_of_precision, c.reported, null as computed,
    null::numeric as numerator, null::numeric as denominator, c.figure_codes,
    c.source_codes as related_codes, c.source_values as related_values, c.source_statuses as related_statuses,
    null as statement_vi, null as statement_en
  from api.source_disagreement c

  union all
  select
    'REPORTED_AGAINST_COMPUTED', r.rule, r.measure, r.figure_code, r.figure_code,
    r.index_code, r.year, r.group_code, r.unit_code, null, r.detail_code, r.since_year, null, null, r.reported, r.computed, null, null,
    r.figure_codes, r.related_codes, r.related_values, '{}', null, null
  from api.ranking_contradiction r

  union all
  select
    'REPORTED_AGAINST_COMPUTED', s.rule, 'STATEMENT', s.figure_code, concat_ws(':', s.figure_code, s.unit_code),
    s.index_code, s.year, s.group_code, s.unit_code, null, s.detail_code, s.since_year, null, null, s.reported, s.computed, null, null,
    s.figure_codes, s.related_codes, s.related_values, '{}', s.statement_vi, s.statement_en
  from api.statement_contradiction s

  union all
  select
    'REPORTED_AGAINST_COMPUTED', 'SHARE_AGAINST_COUNTS', 'PORTAL', s.figure_code, s.figure_code,
    null, extract(year from s.as_of)::integer, null, null,
    s.metric_code, concat_ws(' of ', s.metric_code, s.base_code), null, s.as_of, s.as_of_precision,
    s.value::text, s.computed_value::text, s.numerator, s.denominator,
    s.figure_codes, array['base/' || s.base_code], '{}', '{}', null, null
  from api.portal_service_stat s
  where s.verdict = 'DISAGREES'
) d;

comment on view api.discrepancy is 'One row per rule, figure and group or unit: sources disagree about the figure, or it differs from what other figures give.';
comment on column api.discrepancy.discrepancy_code is 'Key: the rule, the figure, and the unit where one statement is contradicted by several.';
comment on column api.discrepancy.kind is 'SOURCES_DISAGREE or REPORTED_AGAINST_COMPUTED.';
comment on column api.discrepancy.rule is 'What is held against what.';
comment on column api.discrepancy.measure is 'What the figure states, as in api.claim.';
comment on column api.discrepancy.figure_code is 'The figure, as in api.claim.';
comment on column api.discrepancy.index_code is 'The index; null for the portal.';
comment on column api.discrepancy.year is 'Year of the edition, or of the portal figure''s date.';
comment on column api.discrepancy.group_code is 'The group; null for the portal and for an edition as a whole.';
comment on column api.discrepancy.unit_code is 'The unit; null for figures of a group or the portal.';
comment on column api.discrepancy.metric_code is 'The portal metric; null for the rankings.';
comment on column api.discrepancy.detail_code is 'What else tells the figure, as in api.claim.';
comment on column api.discrepancy.since_year is 'The earlier year of a change; null for other figures.';
comment on column api.discrepancy.as_of is 'Date of a portal figure; null for others.';
comment on column api.discrepancy.as_of_precision is 'How exact that date is.';
comment on column api.discrepancy.reported is 'The figure as the preferred source gives it.';
comment on column api.discrepancy.computed is 'The figure as others give it; null where only the sources disagree.';
comment on column api.discrepancy.numerator is 'For a share: the figure that is counted.';
comment on column api.discrepancy.denominator is 'For a share: the figure that it is a share of.';
comment on column api.discrepancy.figure_codes is 'All figures that the row rests on, as in api.claim.';
comment on column api.discrepancy.related_codes is 'Units, groups, classes, components, bases or sources that the sentence names, as in api.term.';
comment on column api.discrepancy.related_values is 'Their figures, in the same order; a class as in api.term.';
comment on column api.discrepancy.related_statuses is 'For sources that disagree: whether each states its figure or it follows from what it states.';
comment on column api.discrepancy.statement_vi is 'A statement that is contradicted, in a Vietnamese sentence; null for figures.';
comment on column api.discrepancy.statement_en is 'A statement that is contradicted, in an English sentence; null for figures.';
