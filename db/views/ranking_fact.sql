-- One row per fact found in the rankings: its kind, its units, its figures and how large it is.
create view api.ranking_fact as
with yearly_rank as materialized (
  select r.index_code, r.year, r.group_code, r.unit_code, r.rank,
    -- A rank that the scores contradict is as open as one that sources dispute.
    case when r.claimed_rank <> r.computed_rank
      or r.score is not null
        and r.claimed_rank < rank() over (partition by r.index_code, r.year, r.group_code order by r.score desc nulls last)
      then 'CONFLICTING' else r.rank_status end as rank_status,
    case when r.score_status <> 'CONFLICTING' then r.score end as score,
    case when r.classification_status <> 'CONFLICTING' then r.classification_code end as classification_code
  from api.yearly_rank r
),
classification_count as materialized (
  select n.index_code, n.year, n.group_code, n.classification_code, n.unit_count
  from api.classification_count n
  where n.status <> 'CONFLICTING' and n.unit_count is not null
),
-- A rank that sources dispute settles nothing.
ranked as materialized (
  select r.*, row_number() over (partition by r.index_code, r.year, r.group_code order by r.rank, r.unit_code) as place
  from yearly_rank r
  where r.rank is not null and r.rank_status <> 'CONFLICTING'
),
ranking as materialized (
  select
    r.index_code, r.year, r.group_code, s.unit_count,
    greatest(s.unit_count, max(r.rank)) as size,
    -- How many places from the first on are known without a gap; the unit after the last may yet be unpublished.
    coalesce(min(r.place) filter (where r.rank > r.place) - 1, count(*)) as depth,
    coalesce(count(*) = s.unit_count, false) as is_whole,
    array_agg(r.rank) as ranks
  from ranked r
  left join (
    select c.index_code, c.year, c.group_code, max(c.unit_count) as unit_count
    from data.group_size_claim c
    group by c.index_code, c.year, c.group_code
    having min(c.unit_count) = max(c.unit_count)
  ) s on s.index_code = r.index_code and s.year = r.year and s.group_code = r.group_code
  group by r.index_code, r.year, r.group_code, s.unit_count
),
rank_range as materialized (
  select c.index_code, c.year, c.unit_code, min(c.rank_best) as best_rank, max(c.rank_worst) as worst_rank
  from data.rank_claim c
  group by c.index_code, c.year, c.unit_code
),
pair as materialized (
  select t.index_code, t.year, t.group_code, t.unit_code, f.year as since_year,
    f.rank as previous_rank, t.rank, f.rank - t.rank as rank_change,
    max(f.year) over (partition by t.index_code, t.year, t.group_code) as latest_year
  from ranked t
  join ranked f
    on f.index_code = t.index_code and f.group_code = t.group_code and f.unit_code = t.unit_code and f.year < t.year
),
-- The largest climb and fall that disputed ranks leave possible; a rank from disputed scores may be any.
disputed as materialized (
  select t.index_code, t.year, t.group_code, f.year as since_year, count(*) as unit_count,
    max(coalesce(g.worst_rank, 1000000) - coalesce(h.best_rank, 1)) as climb,
    min(coalesce(g.best_rank, 1) - coalesce(h.worst_rank, 1000000)) as fall
  from yearly_rank t
  join yearly_rank f
    on f.index_code = t.index_code and f.group_code = t.group_code and f.unit_code = t.unit_code and f.year < t.year
  left join rank_range h on h.index_code = t.index_code and h.year = t.year and h.unit_code = t.unit_code
  left join rank_range g on g.index_code = f.index_code and g.year = f.year and g.unit_code = f.unit_code
  where t.rank is not null and f.rank is not null and 'CONFLICTING' in (t.rank_status, f.rank_status)
  group by t.index_code, t.year, t.group_code, f.year
),
-- Only against the latest earlier year, and the largest only where there is more than one to choose from.
change as materialized (
  select p.*, count(*) over ranking_pair as compared_count,
    max(p.rank_change) over ranking_pair as biggest_climb, min(p.rank_change) over ranking_pair as biggest_fall
  from pair p
  where p.since_year = p.latest_year
  window ranking_pair as (partition by p.index_code, p.year, p.group_code)
)
select
  f.kind,
  f.index_code,
  f.year,
  f.since_year,
  f.group_code,
  f.unit_codes,
  f.detail_code,
  f.compared_count,
  f.is_complete,
  least(greatest(f.magnitude, 0), 1) as magnitude,
  f.roles,
  f.figures,
  f.figure_codes
from (
  select
    'LEADER' as kind, r.index_code, r.year, null::integer as since_year, r.group_code,
    array_agg(r.unit_code order by r.unit_code) as unit_codes, null as detail_code,
    null::integer as compared_count, true as is_complete,
    0::numeric as magnitude,
    array_remove(array['RANK', case when min(r.score) = max(r.score) then 'SCORE' end], null) as roles,
    array_remove(array['1', case when min(r.score) = max(r.score) then max(r.score)::text end], null) as figures,
    array_agg(concat_ws('/', 'rank', r.index_code, r.year, r.group_code, r.unit_code))
      || array_agg(concat_ws('/', 'score', r.index_code, r.year, r.group_code, r.unit_code)) as figure_codes
  from ranked r
  where r.rank = 1
  group by r.index_code, r.year, r.group_code

  union all
  select
    'LEADERS_UNCHANGED', l.index_code, l.year, l.since_year, l.group_code, l.unit_codes, null, null, true,
    coalesce(l.places::numeric / l.size, 0), array['PLACES'], array[l.places::text], l.figure_codes
  from (
    select
      t.index_code, t.year, f.year as since_year, t.group_code, t.size, m.places,
      max(m.places) over (partition by t.index_code, t.year, t.group_code) as most_places,
      u.unit_codes, u.figure_codes
    from ranking t
    join ranking f on f.index_code = t.index_code and f.group_code = t.group_code and f.year = (
      select max(e.year) from ranking e
      where e.index_code = t.index_code and e.group_code = t.group_code and e.year < t.year)
    cross join lateral generate_series(1, least(t.depth, f.depth)::integer) as m(places)
    cross join lateral (
      select array_agg(p.unit_code order by p.rank, p.unit_code) as unit_codes,
        array_agg(concat_ws('/', 'rank', p.index_code, p.year, p.group_code, p.unit_code) order by p.rank)
          || array_agg(concat_ws('/', 'rank', p.index_code, p.since_year, p.group_code, p.unit_code) order by p.rank) as figure_codes
      from pair p
      where p.index_code = t.index_code and p.year = t.year and p.group_code = t.group_code and p.since_year = f.year
        and p.rank <= m.places and p.previous_rank <= m.places
    ) u
    -- Most of a group staying the same says nothing of its leaders.
    where cardinality(u.unit_codes) = m.places and 2 * m.places <= t.size
      -- The next place must be known as well, or nobody could say that no other unit shares the last: unless a source does.
      and ((m.places + 1 = any (t.ranks) or m.places = t.unit_count) and (m.places + 1 = any (f.ranks) or m.places = f.unit_count)
        or exists (
          select 1 from data.edition_claim e
          where e.assertion = 'LEADERS_UNCHANGED' and e.index_code = t.index_code and e.year = t.year
            and e.group_code = t.group_code and e.since_year = f.year and e.value_number = m.places))
  ) l
  where l.places = l.most_places

  union all
  select
    case when c.rank_change > 0 then 'BIGGEST_CLIMB' else 'BIGGEST_FALL' end,
    c.index_code, c.year, c.since_year, c.group_code, array_agg(c.unit_code order by c.rank, c.unit_code) filter (where r.role = 'RANK'), null,
    (c.compared_count + coalesce(d.unit_count, 0))::integer, t.is_whole and f.is_whole,
    abs(c.rank_change)::numeric / nullif(greatest(t.size, f.size) - 1, 0),
    'RANK_CHANGE'::text || array_agg(r.role order by c.rank, c.unit_code, r.role),
    c.rank_change::text || array_agg(r.figure order by c.rank, c.unit_code, r.role),
    array_agg(r.figure_code order by c.rank, c.unit_code, r.role)
  from change c
  join ranking t on t.index_code = c.index_code and t.year = c.year and t.group_code = c.group_code
  join ranking f on f.index_code = c.index_code and f.year = c.since_year and f.group_code = c.group_code
  left join disputed d
    on d.index_code = c.index_code and d.year = c.year and d.group_code = c.group_code and d.since_year = c.since_year
  cross join lateral (values
    ('PREVIOUS_RANK', c.previous_rank::text, concat_ws('/', 'rank', c.index_code, c.since_year, c.group_code, c.unit_code)),
    ('RANK', c.rank::text, concat_ws('/', 'rank', c.index_code, c.year, c.group_code, c.unit_code))) as r(role, figure, figure_code)
  where c.compared_count > 1
    and (c.rank_change > greatest(0, d.climb) and c.rank_change = c.biggest_climb
      or c.rank_change < least(0, d.fall) and c.rank_change = c.biggest_fall)
  group by c.index_code, c.year, c.since_year, c.group_code, c.rank_change, c.compared_count, d.unit_count,
    t.is_whole, f.is_whole, t.size, f.size

  union all
  -- Every edition since the first must be known to have had the unit below, and no year may be missing between.
  select
    'FIRST_TIME_IN_TOP', r.index_code, r.year, min(e.year), r.group_code, array[r.unit_code], null, null, true,
    1 - (r.rank - 1)::numeric / g.size, array['RANK', 'PLACES'], array[r.rank::text, n.places::text],
    concat_ws('/', 'rank', r.index_code, r.year, r.group_code, r.unit_code)
      || array_agg(concat_ws('/', 'rank', r.index_code, e.year, r.group_code, r.unit_code) order by e.year)
  from ranked r
  join ranking g on g.index_code = r.index_code and g.year = r.year and g.group_code = r.group_code
  cross join lateral (select min(o.places) as places from unnest(array[1, 3, 5, 10]) as o(places) where o.places >= r.rank) n
  join data.edition e on e.index_code = r.index_code and e.year < r.year
  left join ranking h on h.index_code = r.index_code and h.year = e.year and h.group_code = r.group_code
  left join ranked p
    on p.index_code = r.index_code and p.year = e.year and p.group_code = r.group_code and p.unit_code = r.unit_code
  where n.places < g.size
  group by r.index_code, r.year, r.group_code, r.unit_code, r.rank, g.size, n.places
  having count(distinct e.year) = r.year - min(e.year)
    and bool_and(coalesce(p.rank > n.places,
      -- The next rank beyond these places is known and so is every one before it, or every unit is.
      (h.is_whole or (select min(o.rank) from unnest(h.ranks) as o(rank) where o.rank > n.places) <= h.depth)
        and not exists (
          select 1 from yearly_rank y
          where y.index_code = r.index_code and y.year = e.year and y.group_code = r.group_code
            and y.unit_code = r.unit_code and y.rank <= n.places), false))

  union all
  select
    case when c.unit_count = 0 then 'CLASS_EMPTIED' else 'CLASS_COUNT_CHANGED' end,
    c.index_code, c.year, p.year, c.group_code, '{}', c.classification_code, null, true,
    coalesce(abs(c.unit_count - p.unit_count)::numeric / s.unit_count, 0),
    array['PREVIOUS_COUNT', 'COUNT'], array[p.unit_count::text, c.unit_count::text],
    array[concat_ws('/', 'classification_count', c.index_code, c.year, c.group_code, c.classification_code),
      concat_ws('/', 'classification_count', p.index_code, p.year, p.group_code, p.classification_code)]
  from classification_count c
  join lateral (
    select o.index_code, o.year, o.group_code, o.classification_code, o.unit_count from classification_count o
    where o.index_code = c.index_code and o.group_code = c.group_code and o.classification_code = c.classification_code
      and o.year < c.year
    order by o.year desc
    limit 1
  ) p on p.unit_count <> c.unit_count
  left join data.group_size_claim s
    on s.index_code = c.index_code and s.year = c.year and s.group_code = c.group_code and s.is_preferred

  union all
  -- All units of the class must be known by name, and the group must have units elsewhere.
  select
    'CLASS_CONCENTRATED_IN_ONE_PARENT', c.index_code, c.year, null, c.group_code,
    min(u.parent_unit_code) || array_agg(y.unit_code order by y.unit_code), c.classification_code, null, true,
    1 - 1.0 / c.unit_count, array['COUNT'], array[c.unit_count::text],
    concat_ws('/', 'classification_count', c.index_code, c.year, c.group_code, c.classification_code)
      || array_agg(concat_ws('/', 'classification', y.index_code, y.year, y.group_code, y.unit_code) order by y.unit_code)
  from classification_count c
  join yearly_rank y
    on y.index_code = c.index_code and y.year = c.year and y.group_code = c.group_code
    and y.classification_code = c.classification_code
  join data.unit u on u.unit_code = y.unit_code
  where c.unit_count > 1
  group by c.index_code, c.year, c.group_code, c.classification_code, c.unit_count
  having count(*) = c.unit_count and count(u.parent_unit_code) = c.unit_count and count(distinct u.parent_unit_code) = 1
    and exists (select 1 from data.unit o where o.group_code = c.group_code and o.parent_unit_code <> min(u.parent_unit_code))
) f;

comment on view api.ranking_fact is 'One row per fact found in the rankings: its kind, its units, its figures and how large it is.';
comment on column api.ranking_fact.kind is 'What kind of fact.';
comment on column api.ranking_fact.index_code is 'The index.';
comment on column api.ranking_fact.year is 'Year of the edition.';
comment on column api.ranking_fact.since_year is 'The earlier year that it is against; null for facts of one year.';
comment on column api.ranking_fact.group_code is 'The group.';
comment on column api.ranking_fact.unit_codes is 'The units that it is about; for a class in one parent the parent, then the units.';
comment on column api.ranking_fact.detail_code is 'The class; null for others.';
comment on column api.ranking_fact.compared_count is 'Of how many units it is the largest; null for facts that are no superlative.';
comment on column api.ranking_fact.is_complete is 'False where other units of the group, of which too little is known, might exceed it.';
comment on column api.ranking_fact.magnitude is 'How large it is, from 0 to 1.';
comment on column api.ranking_fact.roles is 'What its figures are.';
comment on column api.ranking_fact.figures is 'The figures, in the same order.';
comment on column api.ranking_fact.figure_codes is 'The figures that it rests on, as in api.claim.';
