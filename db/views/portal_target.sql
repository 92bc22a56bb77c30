-- One row per portal target, with the latest figure up to its deadline.
create view api.portal_target as
select
  d.target_code,
  d.metric_code,
  d.metric_ordinal,
  d.measurement_unit,
  d.base_code,
  d.base_name_vi,
  d.base_name_en,
  d.threshold,
  d.qualifier,
  d.is_ceiling,
  d.scope,
  d.starts_on,
  d.deadline,
  d.document_source_codes,
  d.source_code,
  d.progress_value,
  d.progress_qualifier,
  d.progress_figure_code,
  d.progress_as_of,
  d.progress_as_of_precision,
  d.progress_as_of_end,
  d.is_met,
  -- Certain where no value that the source's words allow, and no computed share, would tell otherwise.
  coalesce(d.progress_status <> 'CONFLICTING' and case d.progress_qualifier
      when 'EXACT' then true
      when 'NEARLY' then d.progress_value <= d.threshold
      when 'AT_MOST' then case when d.is_ceiling then d.is_met else d.progress_value < d.threshold end
      when 'AT_LEAST' then case when d.is_ceiling then d.progress_value > d.threshold else d.is_met end
      when 'MORE_THAN' then d.progress_value >= d.threshold
      else false
    end and coalesce(d.is_met = case when d.is_ceiling then d.progress_computed_value <= d.threshold
      else d.progress_computed_value >= d.threshold end, true), false) as is_certain,
  d.progress_value - d.threshold as difference,
  d.progress_contradicting_value,
  d.note
from (
  select
    t.target_code,
    t.metric_code,
    m.ordinal as metric_ordinal,
    m.measurement_unit,
    t.base_code,
    b.name_vi as base_name_vi,
    b.name_en as base_name_en,
    t.threshold,
    t.qualifier,
    c.is_ceiling,
    t.scope,
    t.starts_on,
    t.deadline,
    coalesce((
      select array_agg(d.document_source_code order by d.ordinal)
      from data.portal_target_document d
      where d.target_code = t.target_code), array[t.source_code]) as document_source_codes,
    t.source_code,
    p.value as progress_value,
    p.qualifier as progress_qualifier,
    p.status as progress_status,
    p.computed_value as progress_computed_value,
    case when p.verdict = 'DISAGREES' then p.computed_value end as progress_contradicting_value,
    p.figure_code as progress_figure_code,
    p.as_of as progress_as_of,
    p.as_of_precision as progress_as_of_precision,
    p.as_of_end as progress_as_of_end,
    case
      when c.is_ceiling then p.value < t.threshold or p.value = t.threshold and p.qualifier <> 'MORE_THAN'
      else p.value > t.threshold or p.value = t.threshold and p.qualifier <> 'NEARLY'
    end as is_met,
    t.note
  from data.portal_target t
  join data.portal_metric m on m.metric_code = t.metric_code
  left join data.portal_base b on b.base_code = t.base_code
  left join data.measurement_unit u on u.measurement_unit = m.measurement_unit
  -- A rank is bettered by a smaller number.
  cross join lateral (select t.qualifier = 'AT_MOST' or coalesce(u.is_rank, false) as is_ceiling) c
  left join lateral (
    -- Only a figure on the same base is progress, and the city's figure says nothing about each of its agencies.
    select s.value, s.qualifier, s.status, s.computed_value, s.verdict, s.figure_code, s.as_of, s.as_of_precision, s.as_of_end
    from api.portal_service_stat s
    where s.metric_code = t.metric_code
      and s.base_code is not distinct from t.base_code
      and s.as_of_precision <> 'BEFORE'
      and s.as_of_end <= t.deadline
      and (t.starts_on is null or s.as_of >= t.starts_on)
      and t.scope in ('CITY', 'EACH_LOCALITY')
    -- A day is known to be the latest of its month; a month or year only says that the figure lies somewhere in it.
    order by date_trunc('month', s.as_of_end) desc, (s.as_of_precision = 'DAY') desc, s.as_of_end desc, s.as_of desc
    limit 1
  ) p on true
) d;

comment on view api.portal_target is 'One row per portal target, with the latest figure up to its deadline.';
comment on column api.portal_target.target_code is 'Key.';
comment on column api.portal_target.metric_code is 'What must reach the threshold.';
comment on column api.portal_target.metric_ordinal is 'Place of the metric in the usual order.';
comment on column api.portal_target.measurement_unit is 'What the threshold counts.';
comment on column api.portal_target.base_code is 'What a share is a share of; null for what is no share.';
comment on column api.portal_target.base_name_vi is 'Vietnamese name of the base.';
comment on column api.portal_target.base_name_en is 'English name of the base.';
comment on column api.portal_target.threshold is 'The value to reach, or not to exceed.';
comment on column api.portal_target.qualifier is 'How exact the source puts it; AT_MOST where the value must not exceed it.';
comment on column api.portal_target.is_ceiling is 'True where the value must not exceed the threshold: a most, or a rank.';
comment on column api.portal_target.scope is 'For whom it is set: CITY, EACH_AGENCY, EACH_LOCALITY or NATIONAL.';
comment on column api.portal_target.starts_on is 'First day of a span; null for a plain deadline.';
comment on column api.portal_target.deadline is 'Last day.';
comment on column api.portal_target.document_source_codes is 'The documents that set it, or the article that tells of it where no document is named.';
comment on column api.portal_target.source_code is 'Where it was read.';
comment on column api.portal_target.progress_value is 'The latest figure up to the deadline on the same base; null where there is none.';
comment on column api.portal_target.progress_qualifier is 'How exact the source puts that figure.';
comment on column api.portal_target.progress_figure_code is 'That figure, as in api.claim.';
comment on column api.portal_target.progress_as_of is 'The date of that figure.';
comment on column api.portal_target.progress_as_of_precision is 'How exact that date is.';
comment on column api.portal_target.progress_as_of_end is 'Last day of the day, month or year of that figure.';
comment on column api.portal_target.is_met is 'Whether that figure reaches the threshold, or does not exceed it.';
comment on column api.portal_target.is_certain is 'False where the figure is inexact or contradicted, so that the target may have been met or missed otherwise.';
comment on column api.portal_target.difference is 'That figure minus the threshold.';
comment on column api.portal_target.progress_contradicting_value is 'The share that its parts give, in percent, where that is not the figure; null otherwise.';
comment on column api.portal_target.note is 'What a reader should know of it; null where nothing.';
