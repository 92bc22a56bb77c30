-- One row per claim: one source's statement of one figure.
create view api.claim as
select
  c.measure,
  c.index_code,
  c.year,
  c.group_code,
  c.unit_code,
  c.detail_code,
  c.as_of,
  c.as_of_precision,
  c.since_year,
  concat_ws('/', lower(c.measure), c.index_code, c.year, c.group_code, c.unit_code, c.detail_code, c.as_of, c.as_of_precision, c.since_year) as figure_code,
  c.source_code,
  c.value,
  c.value_number,
  c.value_code,
  case c.basis when 'stated' then 'REPORTED' else 'INFERRED' end as status,
  c.is_preferred,
  c.assertion,
  c.note
from (
  select 'SCORE' as measure, s.index_code, s.year, u.group_code, s.unit_code, null as detail_code,
    null::date as as_of, null as as_of_precision, null::integer as since_year,
    s.source_code, s.score::text as value, s.score as value_number, null as value_code, s.basis, s.is_preferred, s.note, null as assertion
  from data.score_claim s join data.unit u using (unit_code)
  union all
  select 'RANK', r.index_code, r.year, u.group_code, r.unit_code, null, null, null, null,
    r.source_code,
    case when r.rank_best = r.rank_worst then r.rank_best::text else r.rank_best || '–' || r.rank_worst end,
    case when r.rank_best = r.rank_worst then r.rank_best end, null,
    r.basis, r.is_preferred, r.note, null
  from data.rank_claim r join data.unit u using (unit_code)
  union all
  select 'RANK_CHANGE', r.index_code, r.year, u.group_code, r.unit_code, null, null, null, r.since_year,
    r.source_code, to_char(r.rank_change, 'FMSG9999990'), r.rank_change, null, r.basis, r.is_preferred, r.note, null
  from data.rank_change_claim r join data.unit u using (unit_code)
  union all
  select 'CLASSIFICATION', c.index_code, c.year, u.group_code, c.unit_code, null, null, null, null,
    c.source_code, n.name_vi, null, c.classification_code, c.basis, c.is_preferred, c.note, null
  from data.classification_claim c join data.unit u using (unit_code) join data.classification n using (classification_code)
  union all
  select 'COMPONENT_SCORE', c.index_code, c.year, u.group_code, c.unit_code, c.component_code, null, null, null,
    c.source_code, c.score::text, c.score, null, c.basis, c.is_preferred, c.note, null
  from data.component_score_claim c join data.unit u using (unit_code)
  union all
  select 'AWARD', a.index_code, a.year, u.group_code, a.unit_code, a.award_code, null, null, null,
    a.source_code, a.award_vi, null, null, a.basis, a.is_preferred, a.note, null
  from data.award_claim a join data.unit u using (unit_code)
  union all
  select 'GROUP_SIZE', g.index_code, g.year, g.group_code, null, null, null, null, null,
    g.source_code, g.unit_count::text, g.unit_count, null, g.basis, g.is_preferred, g.note, null
  from data.group_size_claim g
  union all
  select 'CLASSIFICATION_COUNT', c.index_code, c.year, c.group_code, null, c.classification_code, null, null, null,
    c.source_code, c.stated_as, c.unit_count, null, c.basis, c.is_preferred, c.note, null
  from data.classification_count_claim c
  union all
  select 'COMPONENT_AVERAGE', c.index_code, c.year, c.group_code, null, c.component_code, null, null, c.since_year,
    c.source_code, coalesce(c.average::text, c.trend), c.average, null, c.basis, c.is_preferred, c.note, null
  from data.component_average_claim c
  union all
  select 'STATEMENT', e.index_code, e.year, coalesce(e.group_code, u.group_code), e.unit_code, e.topic_code, null, null, null,
    e.source_code, e.value, e.value_number, null, e.basis, e.is_preferred, e.note, e.assertion
  from data.edition_claim e left join data.unit u using (unit_code)
  union all
  select 'PORTAL', null, null, null, null, concat_ws(' of ', p.metric_code, p.base_code), p.as_of, p.as_of_precision, null,
    p.source_code, p.stated_as, p.value, null, p.basis, p.is_preferred, p.note, null
  from data.portal_claim p
  union all
  select 'PORTAL_TARGET', null, null, null, null, t.target_code, t.deadline, 'DAY', null,
    t.source_code, t.stated_as, t.threshold, null, t.basis, true, t.note, null
  from data.portal_target t
) c;

comment on view api.claim is 'One row per claim: one source''s statement of one figure.';
comment on column api.claim.measure is 'What is stated.';
comment on column api.claim.index_code is 'The index; null for the portal.';
comment on column api.claim.year is 'Year of the edition; null for the portal.';
comment on column api.claim.group_code is 'The group that the figure belongs to; null for an edition as a whole and for the portal.';
comment on column api.claim.unit_code is 'The unit; null for figures of a group, an edition or the portal.';
comment on column api.claim.detail_code is 'What else tells the figure: component, class, award, topic, portal metric with its base, or target.';
comment on column api.claim.as_of is 'The date of a portal figure, or the deadline of a target.';
comment on column api.claim.as_of_precision is 'DAY, MONTH, YEAR or BEFORE.';
comment on column api.claim.since_year is 'The earlier year of a change; null for other figures.';
comment on column api.claim.figure_code is 'The figure that is stated: the same for all claims about it.';
comment on column api.claim.source_code is 'Who states it.';
comment on column api.claim.value is 'The value as the source gives it; a class by its Vietnamese name.';
comment on column api.claim.value_number is 'The same as a number; null where it is none.';
comment on column api.claim.value_code is 'The class that is stated; null for other measures.';
comment on column api.claim.status is 'REPORTED where the source states it, INFERRED where it follows from what the source states.';
comment on column api.claim.is_preferred is 'True for the claim that is served.';
comment on column api.claim.assertion is 'What kind of statement it is, where others could contradict it; null for figures.';
comment on column api.claim.note is 'What a reader should know of it; null where nothing.';
