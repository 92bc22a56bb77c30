-- One row per index, year, group and component of the edition.
create view api.component_average as
select
  g.index_code,
  g.year,
  g.group_code,
  ec.component_code,
  ec.ordinal as component_ordinal,
  coalesce(c.average, n.computed_average) as average,
  case
    when coalesce(c.is_conflicting, false) then 'CONFLICTING'
    when c.average is not null then c.status
    when n.computed_average is not null then 'COMPUTED'
    else 'NOT_PUBLISHED'
  end as status,
  case when c.status = 'REPORTED' then c.average end as reported_average,
  n.computed_average,
  c.trend,
  coalesce(c.trend_status, 'NOT_PUBLISHED') as trend_status,
  c.trend_since_year
from api.group_ranking g
join data.edition_component ec on ec.index_code = g.index_code and ec.year = g.year
left join (
  select
    a.index_code, a.year, a.group_code, a.component_code,
    max(a.average) filter (where a.is_preferred) as average,
    max(case a.basis when 'stated' then 'REPORTED' else 'INFERRED' end) filter (where a.is_preferred) as status,
    min(a.average) <> max(a.average) as is_conflicting,
    max(a.trend) filter (where a.is_preferred) as trend,
    case
      when min(a.trend) <> max(a.trend) then 'CONFLICTING'
      else max(case a.basis when 'stated' then 'REPORTED' else 'INFERRED' end) filter (where a.is_preferred and a.trend is not null)
    end as trend_status,
    max(a.since_year) filter (where a.is_preferred) as trend_since_year
  from data.component_average_claim a
  group by a.index_code, a.year, a.group_code, a.component_code
) c on c.index_code = g.index_code and c.year = g.year and c.group_code = g.group_code
  and c.component_code = ec.component_code
left join (
  -- An average of some units is not the group's: it needs every unit's score.
  select s.index_code, s.year, s.group_code, s.component_code, round(avg(s.score), 2) as computed_average, count(*) as scored_count
  from api.component_score s
  group by s.index_code, s.year, s.group_code, s.component_code
) n on n.index_code = g.index_code and n.year = g.year and n.group_code = g.group_code
  and n.component_code = ec.component_code and n.scored_count = g.largest_unit_count;

comment on view api.component_average is 'One row per index, year, group and component of the edition.';
comment on column api.component_average.index_code is 'Key, with year, group_code and component_code.';
comment on column api.component_average.year is 'Year of the edition.';
comment on column api.component_average.group_code is 'The group.';
comment on column api.component_average.component_code is 'The component.';
comment on column api.component_average.component_ordinal is 'Its place in the order of the edition.';
comment on column api.component_average.average is 'Average score in points; null where neither published nor computable.';
comment on column api.component_average.status is 'How the average came to be.';
comment on column api.component_average.reported_average is 'The average as a source states it; null where none does.';
comment on column api.component_average.computed_average is 'The average of the units'' scores, two places; null unless every unit''s score is known.';
comment on column api.component_average.trend is 'Which way it went, as stated; null where no source says.';
comment on column api.component_average.trend_status is 'How the trend came to be.';
comment on column api.component_average.trend_since_year is 'The year that the trend is against.';
