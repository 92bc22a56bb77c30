-- One row per portal target, with the latest figure up to its deadline.
create view api.portal_target as
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
  t.scope,
  t.starts_on,
  t.deadline,
  coalesce((
    select array_agg(d.document_source_code order by d.ordinal)
    from data.portal_target_document d
    where d.target_code = t.target_code), array[t.source_code]) as document_source_codes,
  t.source_code,
  p.value as progress_value,
  p.as_of as progress_as_of,
  p.as_of_precision as progress_as_of_precision,
  p.value >= t.threshold as is_met,
  p.value - t.threshold as difference,
  t.note
from data.portal_target t
join data.portal_metric m on m.metric_code = t.metric_code
left join data.portal_base b on b.base_code = t.base_code
left join lateral (
  -- Only a figure on the same base is progress, and the city's figure says nothing about each of its agencies.
  select s.value, s.as_of, s.as_of_precision
  from api.portal_service_stat s
  where s.metric_code = t.metric_code
    and s.base_code is not distinct from t.base_code
    and s.as_of_precision <> 'BEFORE'
    and s.as_of_end <= t.deadline
    and (t.starts_on is null or s.as_of >= t.starts_on)
    and t.scope in ('CITY', 'EACH_LOCALITY')
  order by s.as_of_end desc, s.as_of desc
  limit 1
) p on true;

comment on view api.portal_target is 'One row per portal target, with the latest figure up to its deadline.';
comment on column api.portal_target.target_code is 'Key.';
comment on column api.portal_target.metric_code is 'What must reach the threshold.';
comment on column api.portal_target.metric_ordinal is 'Place of the metric in the usual order.';
comment on column api.portal_target.measurement_unit is 'What the threshold counts.';
comment on column api.portal_target.base_code is 'What a share is a share of; null for what is no share.';
comment on column api.portal_target.base_name_vi is 'Vietnamese name of the base.';
comment on column api.portal_target.base_name_en is 'English name of the base.';
comment on column api.portal_target.threshold is 'The value to reach.';
comment on column api.portal_target.qualifier is 'How exact the source puts it.';
comment on column api.portal_target.scope is 'For whom it is set: CITY, EACH_AGENCY, EACH_LOCALITY or NATIONAL.';
comment on column api.portal_target.starts_on is 'First day of a span; null for a plain deadline.';
comment on column api.portal_target.deadline is 'Last day.';
comment on column api.portal_target.document_source_codes is 'The documents that set it, or the article that tells of it where no document is named.';
comment on column api.portal_target.source_code is 'Where it was read.';
comment on column api.portal_target.progress_value is 'The latest figure up to the deadline on the same base; null where there is none.';
comment on column api.portal_target.progress_as_of is 'The date of that figure.';
comment on column api.portal_target.progress_as_of_precision is 'How exact that date is.';
comment on column api.portal_target.is_met is 'Whether that figure reaches the threshold.';
comment on column api.portal_target.difference is 'That figure minus the threshold.';
comment on column api.portal_target.note is 'What a reader should know of it; null where nothing.';
