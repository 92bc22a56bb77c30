-- One row per portal metric, date and base.
create view api.portal_service_stat as
select
  d.metric_code,
  d.metric_ordinal,
  d.as_of,
  d.as_of_end,
  d.as_of_precision,
  d.base_code,
  b.name_vi as base_name_vi,
  b.name_en as base_name_en,
  d.value,
  d.measurement_unit,
  d.qualifier,
  d.status,
  d.rank,
  d.numerator,
  d.denominator,
  d.computed_value,
  case
    when d.computed_value is null or d.qualifier <> 'EXACT' then 'NOT_CHECKABLE'
    -- Agreeing means: the computed share, rounded as the source rounds, is what the source says.
    when round(100 * d.numerator / d.denominator, scale(d.value)) = d.value then 'AGREES'
    else 'DISAGREES'
  end as verdict,
  d.figure_code,
  d.figure_code || d.operand_figure_codes as figure_codes,
  d.rank_figure_code,
  d.note
from (
  select
    p.metric_code,
    m.ordinal as metric_ordinal,
    m.measurement_unit,
    p.as_of,
    case p.as_of_precision
      when 'MONTH' then (p.as_of + interval '1 month' - interval '1 day')::date
      when 'YEAR' then (p.as_of + interval '1 year' - interval '1 day')::date
      else p.as_of
    end as as_of_end,
    p.as_of_precision,
    p.base_code,
    p.value,
    p.qualifier,
    case
      when exists (
        select 1 from data.portal_claim o
        where o.metric_code = p.metric_code and o.as_of = p.as_of and o.as_of_precision = p.as_of_precision
          and o.base_code is not distinct from p.base_code and o.value <> p.value) then 'CONFLICTING'
      when p.basis = 'stated' then 'REPORTED'
      else 'INFERRED'
    end as status,
    r.value::integer as rank,
    n.value as numerator,
    q.value as denominator,
    round(100 * n.value / nullif(q.value, 0), 2) as computed_value,
    concat_ws('/', 'portal', concat_ws(' of ', p.metric_code, p.base_code), p.as_of, p.as_of_precision) as figure_code,
    array_remove(array[
      concat_ws('/', 'portal', concat_ws(' of ', n.metric_code, n.base_code), n.as_of, n.as_of_precision),
      concat_ws('/', 'portal', concat_ws(' of ', q.metric_code, q.base_code), q.as_of, q.as_of_precision)], 'portal/') as operand_figure_codes,
    case when r.value is not null then concat_ws('/', 'portal', r.metric_code, r.as_of, r.as_of_precision) end as rank_figure_code,
    p.note
  from data.portal_claim p
  join data.portal_metric m on m.metric_code = p.metric_code
  left join data.portal_base_metric bm on bm.base_code = p.base_code
  left join data.portal_claim n
    on n.metric_code = m.numerator_metric_code and n.as_of = p.as_of and n.as_of_precision = p.as_of_precision
    and n.is_preferred and n.qualifier = 'EXACT' and n.base_code is null
  left join data.portal_claim q
    on q.metric_code = bm.metric_code and q.as_of = p.as_of and q.as_of_precision = p.as_of_precision
    and q.is_preferred and q.qualifier = 'EXACT' and q.base_code is null
  left join data.portal_claim r
    on r.metric_code = m.rank_metric_code and r.as_of = p.as_of and r.as_of_precision = p.as_of_precision
    and r.is_preferred and r.base_code is null
  where p.is_preferred
) d
left join data.portal_base b on b.base_code = d.base_code;

comment on view api.portal_service_stat is 'One row per portal metric, date and base.';
comment on column api.portal_service_stat.metric_code is 'Key, with as_of, as_of_precision and base_code.';
comment on column api.portal_service_stat.metric_ordinal is 'Place of the metric in the usual order.';
comment on column api.portal_service_stat.as_of is 'The day, or the first day of the month or year.';
comment on column api.portal_service_stat.as_of_end is 'The day, or the last day of the month or year.';
comment on column api.portal_service_stat.as_of_precision is 'DAY, MONTH or YEAR; BEFORE: at an unstated time before as_of.';
comment on column api.portal_service_stat.base_code is 'What a share is a share of; null for what is no share.';
comment on column api.portal_service_stat.base_name_vi is 'Vietnamese name of the base.';
comment on column api.portal_service_stat.base_name_en is 'English name of the base.';
comment on column api.portal_service_stat.value is 'The value, with the digits of the source.';
comment on column api.portal_service_stat.measurement_unit is 'What the value counts.';
comment on column api.portal_service_stat.qualifier is 'How exact the source puts it.';
comment on column api.portal_service_stat.status is 'How the value came to be.';
comment on column api.portal_service_stat.rank is 'The city''s place among the localities by this metric; null where not published.';
comment on column api.portal_service_stat.numerator is 'The figure counted by a share, of the same date; null where unknown.';
comment on column api.portal_service_stat.denominator is 'The figure that it is a share of, of the same date; null where unknown.';
comment on column api.portal_service_stat.computed_value is 'The share computed from both, in percent with two places; null where either is unknown.';
comment on column api.portal_service_stat.verdict is 'AGREES, DISAGREES or NOT_CHECKABLE.';
comment on column api.portal_service_stat.figure_code is 'The figure, as in api.claim.';
comment on column api.portal_service_stat.figure_codes is 'The figure and those that it is checked by.';
comment on column api.portal_service_stat.rank_figure_code is 'The figure, as claims name it, that the rank is; null without a rank.';
comment on column api.portal_service_stat.note is 'What a reader should know of it; null where nothing.';
