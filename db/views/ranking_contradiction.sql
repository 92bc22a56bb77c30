-- One row per rule and figure of a ranking that other figures of the rankings contradict.
create view api.ranking_contradiction as
-- Kept once each: ten rules over views over views would otherwise be planned and computed again for every rule.
with yearly_rank as materialized (select r.* from api.yearly_rank r),
group_ranking as materialized (select g.* from api.group_ranking g),
classification_count as materialized (select n.* from api.classification_count n),
component_average as materialized (select a.* from api.component_average a),
scale as materialized (select c.* from api.edition_classification c)
-- A rank that is not the one that the scores give.
select
  'RANK_AGAINST_SCORES' as rule, 'RANK' as measure,
  concat_ws('/', 'rank', y.index_code, y.year, y.group_code, y.unit_code) as figure_code,
  y.index_code, y.year, y.group_code, y.unit_code, null as detail_code, null::integer as since_year,
  y.claimed_rank::text as reported, y.computed_rank::text as computed,
  array[concat_ws('/', 'rank', y.index_code, y.year, y.group_code, y.unit_code),
    concat_ws('/', 'score', y.index_code, y.year, y.group_code, y.unit_code)] as figure_codes,
  '{}'::text[] as related_codes, '{}'::text[] as related_values
from yearly_rank y
where y.claimed_rank <> y.computed_rank and y.claimed_rank_status = 'REPORTED'

union all
-- Two published ranks that the two published scores turn round, in a group with too few scores to compute ranks.
select
  'RANK_ORDER_AGAINST_SCORES', 'RANK', concat_ws('/', 'rank', a.index_code, a.year, a.group_code, a.unit_code),
  a.index_code, a.year, a.group_code, a.unit_code, null, null, a.claimed_rank::text, b.claimed_rank::text,
  array[concat_ws('/', 'rank', a.index_code, a.year, a.group_code, a.unit_code),
    concat_ws('/', 'rank', b.index_code, b.year, b.group_code, b.unit_code),
    concat_ws('/', 'score', a.index_code, a.year, a.group_code, a.unit_code),
    concat_ws('/', 'score', b.index_code, b.year, b.group_code, b.unit_code)],
  array['unit/' || a.unit_code, 'unit/' || b.unit_code], array[a.score::text, b.score::text]
from (
  select r.*,
    min(r.claimed_rank) over (partition by r.index_code, r.year, r.group_code
      order by r.score desc groups between 1 following and unbounded following) as best_rank_below
  from yearly_rank r
  where r.score is not null and r.claimed_rank is not null
) a
join lateral (
  select r.* from yearly_rank r
  where r.index_code = a.index_code and r.year = a.year and r.group_code = a.group_code
    and r.claimed_rank = a.best_rank_below and r.score < a.score
  order by r.unit_code
  limit 1
) b on true
where a.best_rank_below <= a.claimed_rank and (a.computed_rank is null or a.computed_rank = a.claimed_rank)

union all
-- A rank that too many scores exceed, where none of their units is said to rank below: that is told of the unit with the score.
select
  'RANK_ABOVE_BETTER_SCORES', 'RANK', concat_ws('/', 'rank', a.index_code, a.year, a.group_code, a.unit_code),
  a.index_code, a.year, a.group_code, a.unit_code, null, null, a.claimed_rank::text, a.score_rank::text,
  array[concat_ws('/', 'rank', a.index_code, a.year, a.group_code, a.unit_code),
    concat_ws('/', 'score', a.index_code, a.year, a.group_code, a.unit_code)] || b.figure_codes,
  array['unit/' || a.unit_code], array[a.score::text]
from (
  select r.*, rank() over (partition by r.index_code, r.year, r.group_code order by r.score desc) as score_rank
  from yearly_rank r
  where r.score is not null
) a
join lateral (
  select array_agg(concat_ws('/', 'score', r.index_code, r.year, r.group_code, r.unit_code) order by r.score desc, r.unit_code)
      as figure_codes,
    max(r.claimed_rank) as worst_rank
  from yearly_rank r
  where r.index_code = a.index_code and r.year = a.year and r.group_code = a.group_code and r.score > a.score
) b on coalesce(b.worst_rank < a.claimed_rank, true)
where a.claimed_rank < a.score_rank and a.claimed_rank_status = 'REPORTED'
  and (a.computed_rank is null or a.computed_rank = a.claimed_rank)

union all
-- A rank below the last of the group.
select
  'RANK_BEYOND_GROUP', 'RANK', concat_ws('/', 'rank', y.index_code, y.year, y.group_code, y.unit_code),
  y.index_code, y.year, y.group_code, y.unit_code, null, null, y.claimed_rank::text, g.unit_count::text,
  array[concat_ws('/', 'rank', y.index_code, y.year, y.group_code, y.unit_code),
    concat_ws('/', 'group_size', y.index_code, y.year, y.group_code)],
  '{}', '{}'
from yearly_rank y
join group_ranking g on g.index_code = y.index_code and g.year = y.year and g.group_code = y.group_code
where y.claimed_rank > g.unit_count

union all
-- A class that the score does not reach, or exceeds.
select
  'CLASS_AGAINST_SCORE', 'CLASSIFICATION', concat_ws('/', 'classification', y.index_code, y.year, y.group_code, y.unit_code),
  y.index_code, y.year, y.group_code, y.unit_code, y.classification_code, null, o.name_vi, s.name_vi,
  array[concat_ws('/', 'classification', y.index_code, y.year, y.group_code, y.unit_code),
    concat_ws('/', 'score', y.index_code, y.year, y.group_code, y.unit_code)],
  array['class/' || s.classification_code], array[y.score::text]
from yearly_rank y
join scale o
  on o.index_code = y.index_code and o.year = y.year and o.classification_code = y.classification_code
join lateral (
  select c.classification_code, c.name_vi, c.ordinal from scale c
  where c.index_code = y.index_code and c.year = y.year and c.minimum_score <= y.score
  order by c.ordinal
  limit 1
) s on s.ordinal < o.ordinal or o.minimum_score > y.score

union all
-- A change of rank that is not the one between the two ranks.
select
  'RANK_CHANGE_AGAINST_RANKS', 'RANK_CHANGE',
  concat_ws('/', 'rank_change', c.index_code, c.year, t.group_code, c.unit_code, c.since_year),
  c.index_code, c.year, t.group_code, c.unit_code, null, c.since_year,
  to_char(c.rank_change, 'FMSG9999990'), to_char(f.rank - t.rank, 'FMSG9999990'),
  array[concat_ws('/', 'rank_change', c.index_code, c.year, t.group_code, c.unit_code, c.since_year),
    concat_ws('/', 'rank', t.index_code, t.year, t.group_code, t.unit_code),
    concat_ws('/', 'rank', f.index_code, f.year, f.group_code, f.unit_code)],
  array['unit/' || c.unit_code, 'unit/' || c.unit_code], array[f.rank::text, t.rank::text]
from data.rank_change_claim c
join yearly_rank t on t.index_code = c.index_code and t.year = c.year and t.unit_code = c.unit_code
join yearly_rank f on f.index_code = c.index_code and f.year = c.since_year and f.unit_code = c.unit_code and f.group_code = t.group_code
where c.is_preferred and f.rank - t.rank <> c.rank_change

union all
-- A class count that is not the number of units in the class. Fewer known units are no contradiction: others may be unknown;
-- where none is, the classes of all units tell.
select
  'COUNT_AGAINST_CLASSES', 'CLASSIFICATION_COUNT',
  concat_ws('/', 'classification_count', n.index_code, n.year, n.group_code, n.classification_code),
  n.index_code, n.year, n.group_code, null, n.classification_code, null,
  n.reported_count::text, coalesce(n.computed_count, n.known_count)::text,
  concat_ws('/', 'classification_count', n.index_code, n.year, n.group_code, n.classification_code)
    || array_agg(concat_ws('/', 'classification', y.index_code, y.year, y.group_code, y.unit_code) order by y.unit_code)
      filter (where y.unit_code is not null),
  '{}', '{}'
from classification_count n
left join yearly_rank y
  on y.index_code = n.index_code and y.year = n.year and y.group_code = n.group_code
  and (y.classification_code = n.classification_code or n.reported_count > n.computed_count and y.classification_code is not null)
where n.reported_count <> n.computed_count or n.reported_count < n.known_count
group by n.index_code, n.year, n.group_code, n.classification_code, n.reported_count, n.computed_count, n.known_count

union all
-- A group's size that the class counts do not add up to.
select
  'SIZE_AGAINST_COUNTS', 'GROUP_SIZE', concat_ws('/', 'group_size', g.index_code, g.year, g.group_code),
  g.index_code, g.year, g.group_code, null, null, null,
  g.unit_count::text, sum(n.reported_count)::text,
  concat_ws('/', 'group_size', g.index_code, g.year, g.group_code)
    || array_agg(concat_ws('/', 'classification_count', n.index_code, n.year, n.group_code, n.classification_code)
      order by n.classification_ordinal),
  array_agg('class/' || n.classification_code order by n.classification_ordinal) filter (where n.reported_count is not null),
  array_agg(n.reported_count::text order by n.classification_ordinal) filter (where n.reported_count is not null)
from group_ranking g
join classification_count n on n.index_code = g.index_code and n.year = g.year and n.group_code = g.group_code
where g.is_unit_count_stated
group by g.index_code, g.year, g.group_code, g.unit_count
having sum(n.reported_count) > g.unit_count
  or (count(*) = count(n.reported_count) and sum(n.reported_count) <> g.unit_count)

union all
-- An average that is not the one of the units' scores.
select
  'AVERAGE_AGAINST_SCORES', 'COMPONENT_AVERAGE',
  concat_ws('/', 'component_average', a.index_code, a.year, a.group_code, a.component_code, a.trend_since_year),
  a.index_code, a.year, a.group_code, null, a.component_code, null,
  a.reported_average::text, a.computed_average::text,
  concat_ws('/', 'component_average', a.index_code, a.year, a.group_code, a.component_code, a.trend_since_year)
    || array_agg(concat_ws('/', 'component_score', s.index_code, s.year, s.group_code, s.unit_code, s.component_code)
      order by s.unit_code),
  '{}', '{}'
from component_average a
join api.component_score s
  on s.index_code = a.index_code and s.year = a.year and s.group_code = a.group_code and s.component_code = a.component_code
where round(a.computed_average, scale(a.reported_average)) <> a.reported_average
group by a.index_code, a.year, a.group_code, a.component_code, a.trend_since_year, a.reported_average, a.computed_average

union all
-- A direction that the two averages do not take.
select
  'TREND_AGAINST_AVERAGES', 'COMPONENT_AVERAGE',
  concat_ws('/', 'component_average', t.index_code, t.year, t.group_code, t.component_code, t.trend_since_year),
  t.index_code, t.year, t.group_code, null, t.component_code, t.trend_since_year,
  t.trend, to_char(t.average - f.average, 'FMSG9999990.00'),
  array[concat_ws('/', 'component_average', t.index_code, t.year, t.group_code, t.component_code, t.trend_since_year),
    concat_ws('/', 'component_average', f.index_code, f.year, f.group_code, f.component_code, f.trend_since_year)],
  array['component/' || t.component_code, 'component/' || t.component_code], array[f.average::text, t.average::text]
from component_average t
join component_average f
  on f.index_code = t.index_code and f.year = t.trend_since_year and f.group_code = t.group_code
  and f.component_code = t.component_code
where sign(t.average - f.average) <> case
  when t.trend in ('STRONGLY_UP', 'UP', 'MOSTLY_UP') then 1
  when t.trend in ('SLIGHTLY_DOWN', 'MOSTLY_DOWN', 'DOWN') then -1
  else 0 end;

comment on view api.ranking_contradiction is 'One row per rule and figure of a ranking that other figures of the rankings contradict.';
comment on column api.ranking_contradiction.rule is 'What is held against what.';
comment on column api.ranking_contradiction.measure is 'What the figure states, as in api.claim.';
comment on column api.ranking_contradiction.figure_code is 'The figure, as in api.claim.';
comment on column api.ranking_contradiction.index_code is 'The index.';
comment on column api.ranking_contradiction.year is 'Year of the edition.';
comment on column api.ranking_contradiction.group_code is 'The group.';
comment on column api.ranking_contradiction.unit_code is 'The unit; null for figures of a group.';
comment on column api.ranking_contradiction.detail_code is 'The class or component; null for other figures.';
comment on column api.ranking_contradiction.since_year is 'The earlier year of a change; null for other figures.';
comment on column api.ranking_contradiction.reported is 'The figure as the preferred source gives it.';
comment on column api.ranking_contradiction.computed is 'The figure as others give it.';
comment on column api.ranking_contradiction.figure_codes is 'All figures that the row rests on, as in api.claim.';
comment on column api.ranking_contradiction.related_codes is 'Units, classes or components that the sentence names, as in api.term.';
comment on column api.ranking_contradiction.related_values is 'Their figures, in the same order.';
