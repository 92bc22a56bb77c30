-- One row per portal metric, date and base, beside the figure before it.
create view api.portal_series as
select
  c.figure_code,
  c.metric_code,
  c.previous_figure_code,
  -- Across a change of base there is no change to speak of: a share of one thing less a share of another is nothing.
  case when not 'BASE_CHANGED' = any (c.reasons) then c.value - c.previous_value end as difference,
  case
    when 'BASE_CHANGED' = any (c.reasons) then 'NOT_COMPARABLE'
    when c.reasons = '{}' then 'COMPARABLE'
    else 'CAVEAT'
  end as comparability,
  c.reasons
from (
  select
    p.*,
    array_remove(array[
      case when p.base_code is distinct from p.previous_base_code then 'BASE_CHANGED' end,
      case when not b.is_stated and p.base_code = p.previous_base_code then 'BASE_UNSTATED' end,
      case when 'BEFORE' in (p.as_of_precision, p.previous_as_of_precision) then 'DATE_UNKNOWN'
        when p.previous_as_of_end >= p.as_of then 'DATES_OVERLAP' end,
      case when p.qualifier <> 'EXACT' or p.previous_qualifier <> 'EXACT' then 'VALUE_INEXACT' end,
      case when p.is_contradicted or p.is_previous_contradicted then 'VALUE_CONTRADICTED' end], null) as reasons
  from (
    select
      s.figure_code, s.metric_code, s.as_of, s.as_of_precision, s.base_code, s.value, s.qualifier,
      s.status = 'CONFLICTING' or s.verdict = 'DISAGREES' as is_contradicted,
      lag(s.figure_code) over series as previous_figure_code,
      lag(s.as_of_end) over series as previous_as_of_end,
      lag(s.as_of_precision) over series as previous_as_of_precision,
      lag(s.base_code) over series as previous_base_code,
      lag(s.value) over series as previous_value,
      lag(s.qualifier) over series as previous_qualifier,
      lag(s.status = 'CONFLICTING' or s.verdict = 'DISAGREES') over series as is_previous_contradicted
    from api.portal_service_stat s
    window series as (partition by s.metric_code
      order by s.as_of, (s.as_of_precision <> 'BEFORE'), s.as_of_end, s.base_code)
  ) p
  left join data.portal_base b on b.base_code = p.base_code
) c
where c.previous_figure_code is not null;

comment on view api.portal_series is 'One row per portal metric, date and base, beside the figure before it.';
comment on column api.portal_series.figure_code is 'Key: the figure, as in api.claim.';
comment on column api.portal_series.metric_code is 'The metric.';
comment on column api.portal_series.previous_figure_code is 'The figure before it, on whatever base.';
comment on column api.portal_series.difference is 'The value less the one before; null where the base changed.';
comment on column api.portal_series.comparability is 'NOT_COMPARABLE where the base changed, CAVEAT where there is any other reason, else COMPARABLE.';
comment on column api.portal_series.reasons is 'Why the two do not fully compare; empty where they do.';
