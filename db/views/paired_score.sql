-- One row per group and pair of its rankings: the scores of the units whose score is known in both years.
create view api.paired_score as
select
  c.group_code,
  c.from_index_code,
  c.from_year,
  c.to_index_code,
  c.to_year,
  count(c.score_delta)::integer as unit_count,
  round(avg(c.from_score) filter (where c.score_delta is not null), 2) as from_average,
  round(avg(c.to_score) filter (where c.score_delta is not null), 2) as to_average,
  round(avg(c.score_delta), 2) as average_change,
  round((percentile_disc(0.5) within group (order by c.score_delta)
    + percentile_disc(0.5) within group (order by c.score_delta desc)) / 2, 2)
    as median_change,
  case when count(c.score_delta) > 1 then round(stddev_pop(c.score_delta), 2) end as standard_deviation_of_change,
  min(c.score_delta) as minimum_change,
  max(c.score_delta) as maximum_change
from api.unit_comparison c
group by c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year;

comment on view api.paired_score is 'One row per group and pair of its rankings: the scores of the units whose score is known in both years.';
comment on column api.paired_score.group_code is 'The group.';
comment on column api.paired_score.from_index_code is 'Index of the earlier ranking.';
comment on column api.paired_score.from_year is 'Year of the earlier ranking.';
comment on column api.paired_score.to_index_code is 'Index of the later ranking.';
comment on column api.paired_score.to_year is 'Year of the later ranking.';
comment on column api.paired_score.unit_count is 'How many units have a score in both years.';
comment on column api.paired_score.from_average is 'Their mean score in the earlier year, two places; null without such a unit.';
comment on column api.paired_score.to_average is 'Their mean score in the later year, two places; null without such a unit.';
comment on column api.paired_score.average_change is 'Mean of their changes in points, two places; null without such a unit.';
comment on column api.paired_score.median_change is 'Middle of their changes in points, two places; null without such a unit.';
comment on column api.paired_score.standard_deviation_of_change is 'How far their changes lie from the mean, in points, two places; null with fewer than two such units.';
comment on column api.paired_score.minimum_change is 'Smallest change: the largest loss where negative; null without such a unit.';
comment on column api.paired_score.maximum_change is 'Largest change; null without such a unit.';
