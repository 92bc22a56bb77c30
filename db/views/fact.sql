-- One row per fact worth telling: found in the rankings, the portal's targets and the contradictions, with its notability.
create view api.fact as
select
  concat_ws(':', f.kind, f.index_code, f.year, f.since_year, f.group_code,
    case when f.kind = 'FIRST_TIME_IN_TOP' then f.unit_codes[1] end, f.detail_code) as fact_code,
  f.kind,
  -- Half of the kind's weight for what it is, the other half for how large it is.
  round(w.weight * (1 + f.magnitude) / 2, 1) as notability,
  f.index_code,
  f.year,
  f.since_year,
  f.group_code,
  f.unit_codes,
  f.detail_code,
  f.metric_code,
  f.compared_count,
  f.is_complete,
  case when p.comparability = 'COMPARABLE' and (not f.is_complete or s.unit_count <> b.unit_count) then 'CAVEAT'
    else p.comparability end as comparability,
  case when s.unit_count <> b.unit_count then array['GROUP_SIZE_CHANGED'] else '{}' end || coalesce(p.reasons, '{}')
    || case when f.is_complete then '{}' else array['PARTIAL_COVERAGE'] end as reasons,
  f.roles,
  f.figures,
  f.figure_codes
from (
  select r.kind, r.index_code, r.year, r.since_year, r.group_code, r.unit_codes, r.detail_code, null as metric_code,
    r.compared_count, r.is_complete, r.magnitude, r.roles, r.figures, r.figure_codes
  from api.ranking_fact r

  union all
  select
    case when t.is_met then 'TARGET_MET' else 'TARGET_MISSED' end,
    null, extract(year from t.progress_as_of)::integer, null, null, '{}', t.target_code, t.metric_code, null, true,
    least(abs(t.difference) / nullif(t.threshold, 0), 1), array['VALUE', 'THRESHOLD', 'DIFFERENCE'],
    array[t.progress_value::text, t.threshold::text, abs(t.difference)::text],
    array[t.progress_figure_code, concat_ws('/', 'portal_target', t.target_code, t.deadline, 'DAY')]
  from api.portal_target t
  -- Met by every figure that there is; missed only where the figure is that of the deadline itself.
  where t.is_certain and (t.is_met or t.progress_as_of_end = t.deadline)

  union all
  select
    case
      when d.kind = 'SOURCES_DISAGREE' then 'SOURCES_DISAGREE'
      when d.numerator is not null then 'STATED_SHARE_DISAGREES'
      else 'FIGURE_CONTRADICTED'
    end,
    d.index_code, d.year, d.since_year, d.group_code, array_remove(array[d.unit_code], null), d.discrepancy_code, d.metric_code,
    null, true,
    -- How large one contradiction is beside another cannot be measured.
    0.5,
    array_remove(array['REPORTED', case when d.computed is not null then 'COMPUTED' end], null),
    array_remove(array[d.reported, d.computed], null), d.figure_codes
  from api.discrepancy d
) f
join (values
  ('STATED_SHARE_DISAGREES', 90),
  ('CLASS_CONCENTRATED_IN_ONE_PARENT', 85),
  ('BIGGEST_CLIMB', 80),
  ('BIGGEST_FALL', 80),
  ('TARGET_MISSED', 80),
  ('FIGURE_CONTRADICTED', 80),
  ('SOURCES_DISAGREE', 75),
  ('FIRST_TIME_IN_TOP', 75),
  ('CLASS_EMPTIED', 70),
  ('LEADERS_UNCHANGED', 60),
  ('TARGET_MET', 60),
  ('CLASS_COUNT_CHANGED', 50),
  ('LEADER', 50)) as w(kind, weight) on w.kind = f.kind
left join data.group_size_claim s
  on s.index_code = f.index_code and s.year = f.year and s.group_code = f.group_code and s.is_preferred and f.since_year is not null
left join data.group_size_claim b
  on b.index_code = f.index_code and b.year = f.since_year and b.group_code = f.group_code and b.is_preferred
left join api.edition_pair p
  on p.from_index_code = f.index_code and p.from_year = f.since_year and p.to_index_code = f.index_code and p.to_year = f.year;

comment on view api.fact is 'One row per fact worth telling: found in the rankings, the portal''s targets and the contradictions, with its notability.';
comment on column api.fact.fact_code is 'Key: the kind with what the fact is about.';
comment on column api.fact.kind is 'What kind of fact.';
comment on column api.fact.notability is 'The kind''s weight times (1 + magnitude) / 2: the larger, the more notable.';
comment on column api.fact.index_code is 'The index; null for the portal.';
comment on column api.fact.year is 'Year of the edition, or of the portal figure.';
comment on column api.fact.since_year is 'The earlier year that it is against; null for facts of one year.';
comment on column api.fact.group_code is 'The group; null for the portal and for an edition as a whole.';
comment on column api.fact.unit_codes is 'The units that it is about; for a class in one parent the parent, then the units.';
comment on column api.fact.detail_code is 'The class, target or discrepancy; null for others.';
comment on column api.fact.metric_code is 'The portal metric; null for the rankings.';
comment on column api.fact.compared_count is 'Of how many units it is the largest; null for facts that are no superlative.';
comment on column api.fact.is_complete is 'False where other units of the group, of which too little is known, might exceed it.';
comment on column api.fact.comparability is 'How far the two years compare; null for facts of one year.';
comment on column api.fact.reasons is 'Why not fully; empty where fully, and for facts of one year.';
comment on column api.fact.roles is 'What its figures are.';
comment on column api.fact.figures is 'The figures, in the same order.';
comment on column api.fact.figure_codes is 'The figures that it rests on, as in api.claim.';
