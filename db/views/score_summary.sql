-- One row per index, year and group: the scores that are known, and whether they are the whole group's.
create view api.score_summary as
select
  g.index_code,
  g.year,
  g.group_code,
  g.unit_count,
  g.scored_count,
  case
    when g.scored_count = 0 then 'NO_SCORES'
    when g.scored_count = g.largest_unit_count then 'WHOLE_GROUP'
    -- Sources that disagree about the size leave open whether these are all.
    when g.unit_count is null or g.scored_count >= g.unit_count then 'GROUP_SIZE_UNKNOWN'
    else 'KNOWN_UNITS_ONLY'
  end as status,
  s.average,
  s.median,
  s.standard_deviation,
  s.minimum,
  s.maximum
from api.group_ranking g
left join (
  select
    y.index_code, y.year, y.group_code,
    round(avg(y.score), 2) as average,
    -- The lower and the upper middle are exact decimals, which a continuous percentile would not be.
    round((percentile_disc(0.5) within group (order by y.score)
      + percentile_disc(0.5) within group (order by y.score desc)) / 2, 2) as median,
    case when count(*) > 1 then round(stddev_pop(y.score), 2) end as standard_deviation,
    min(y.score) as minimum,
    max(y.score) as maximum
  from api.yearly_figure y
  where y.score is not null
  group by y.index_code, y.year, y.group_code
) s on s.index_code = g.index_code and s.year = g.year and s.group_code = g.group_code;

comment on view api.score_summary is 'One row per index, year and group: the scores that are known, and whether they are the whole group''s.';
comment on column api.score_summary.index_code is 'Key, with year and group_code.';
comment on column api.score_summary.year is 'Year of the edition.';
comment on column api.score_summary.group_code is 'The group.';
comment on column api.score_summary.unit_count is 'How many units are ranked; null where no source says.';
comment on column api.score_summary.scored_count is 'How many of them have a score: what the figures rest on.';
comment on column api.score_summary.status is 'WHOLE_GROUP, KNOWN_UNITS_ONLY, GROUP_SIZE_UNKNOWN or NO_SCORES.';
comment on column api.score_summary.average is 'Mean of the known scores in points, two places; null without a score.';
comment on column api.score_summary.median is 'Middle of the known scores in points, two places; null without a score.';
comment on column api.score_summary.standard_deviation is 'How far the known scores lie from their mean, in points, two places; null with fewer than two scores.';
comment on column api.score_summary.minimum is 'Lowest known score; null without a score.';
comment on column api.score_summary.maximum is 'Highest known score; null without a score.';
