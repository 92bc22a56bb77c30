-- One row per index, year and unit of which anything is known: what its score is compared with.
create view api.score_gap as
select
  y.index_code,
  y.year,
  y.group_code,
  y.unit_code,
  y.score,
  y.rank,
  y.score_status = 'CONFLICTING' or y.rank_status = 'CONFLICTING' as is_disputed,
  y.classification_code,
  y.classification_status = 'CONFLICTING' as is_class_disputed,
  l.first_rank = 1 as is_leader_known,
  case when l.first_rank = 1 then l.first_score end as leader_score,
  case when l.first_rank = 1 then l.is_first_disputed end as is_leader_disputed,
  case when l.better_rank + l.better_count = y.rank then l.better_rank end as better_rank,
  case when l.better_rank + l.better_count = y.rank then l.better_score end as better_score,
  case when l.better_rank + l.better_count = y.rank then l.is_better_disputed end as is_better_disputed,
  case when y.rank + l.known_count = l.worse_rank then l.worse_rank end as worse_rank,
  case when y.rank + l.known_count = l.worse_rank then l.worse_score end as worse_score,
  case when y.rank + l.known_count = l.worse_rank then l.is_worse_disputed end as is_worse_disputed,
  coalesce(y.rank + l.known_count - 1 = g.unit_count, false) as is_last,
  n.classification_code as better_classification_code,
  n.minimum_score as better_minimum_score,
  case when r.class_order <> 'CONTRADICTED' then w.lowest_score end as better_lowest_score,
  s.score_scale,
  i.maximum_score
from api.yearly_rank y
left join api.stated_size g on g.index_code = y.index_code and g.year = y.year and g.group_code = y.group_code
join data.ranking_index i on i.index_code = y.index_code
left join (
  select
    r.*,
    first_value(r.rank) over in_order as first_rank,
    first_value(r.rank_score) over in_order as first_score,
    first_value(r.is_disputed) over in_order as is_first_disputed,
    lag(r.rank) over in_order as better_rank,
    lag(r.known_count) over in_order as better_count,
    lag(r.rank_score) over in_order as better_score,
    lag(r.is_disputed) over in_order as is_better_disputed,
    lead(r.rank) over in_order as worse_rank,
    lead(r.rank_score) over in_order as worse_score,
    lead(r.is_disputed) over in_order as is_worse_disputed
  from (
    select
      k.index_code, k.year, k.group_code, k.rank,
      count(*)::integer as known_count,
      -- Of equal scores the one with most digits, whatever the order of the rows.
      (array_agg(k.score order by k.score desc nulls last, scale(k.score) desc))[1] as rank_score,
      bool_or(k.score_status = 'CONFLICTING' or k.rank_status = 'CONFLICTING') as is_disputed
    from api.yearly_rank k
    where k.rank is not null
    group by k.index_code, k.year, k.group_code, k.rank
  ) r
  window in_order as (partition by r.index_code, r.year, r.group_code order by r.rank)
) l on l.index_code = y.index_code and l.year = y.year and l.group_code = y.group_code
  -- A unit without a rank still has a leader above it.
  and l.rank = coalesce(y.rank, l.first_rank)
left join data.edition_classification o
  on o.index_code = y.index_code and o.year = y.year and o.classification_code = y.classification_code
left join lateral (
  select e.classification_code, e.minimum_score
  from data.edition_classification e
  where e.index_code = o.index_code and e.year = o.year and e.ordinal < o.ordinal
  order by e.ordinal desc
  limit 1
) n on true
join api.class_order r on r.index_code = y.index_code and r.year = y.year
left join (
  select k.index_code, k.year, k.group_code, k.classification_code,
    (array_agg(k.score order by k.score, scale(k.score) desc))[1] as lowest_score
  from api.yearly_rank k
  where k.score is not null and k.score_status <> 'CONFLICTING' and k.classification_status <> 'CONFLICTING'
  group by k.index_code, k.year, k.group_code, k.classification_code
) w on w.index_code = y.index_code and w.year = y.year and w.group_code = y.group_code
  and w.classification_code = n.classification_code
left join (
  select c.index_code, max(scale(c.score)) as score_scale
  from data.score_claim c
  group by c.index_code
) s on s.index_code = y.index_code;

comment on view api.score_gap is 'One row per index, year and unit of which anything is known: what its score is compared with.';
comment on column api.score_gap.index_code is 'Key, with year and unit_code.';
comment on column api.score_gap.year is 'Year of the edition.';
comment on column api.score_gap.group_code is 'The group that the unit is ranked in.';
comment on column api.score_gap.unit_code is 'The unit.';
comment on column api.score_gap.score is 'Its score in points; null where not published.';
comment on column api.score_gap.rank is 'Its rank; null where unknown.';
comment on column api.score_gap.is_disputed is 'True where sources disagree about its score or rank.';
comment on column api.score_gap.classification_code is 'Its class; null where not published.';
comment on column api.score_gap.is_class_disputed is 'True where sources disagree about its class.';
comment on column api.score_gap.is_leader_known is 'True where a unit with rank 1 is known; null where no rank of the group is.';
comment on column api.score_gap.leader_score is 'Score of rank 1; null where unknown.';
comment on column api.score_gap.is_leader_disputed is 'True where sources disagree about it; null where it is unknown.';
comment on column api.score_gap.better_rank is 'The next better rank; null where another unit may stand between the two, and at rank 1.';
comment on column api.score_gap.better_score is 'Its score; null where unknown.';
comment on column api.score_gap.is_better_disputed is 'True where sources disagree about it; null where it is unknown.';
comment on column api.score_gap.worse_rank is 'The next worse rank; null where another unit may stand between the two, and at the last rank.';
comment on column api.score_gap.worse_score is 'Its score; null where unknown.';
comment on column api.score_gap.is_worse_disputed is 'True where sources disagree about it; null where it is unknown.';
comment on column api.score_gap.is_last is 'True where nobody can stand behind the unit, by the size of the group as stated.';
comment on column api.score_gap.better_classification_code is 'The next better class of the edition''s scale; null for the best and without a class.';
comment on column api.score_gap.better_minimum_score is 'Lowest score of that class; null where not published.';
comment on column api.score_gap.better_lowest_score is 'Lowest undisputed score of a unit in that class; null where none is known, and where classes do not follow scores.';
comment on column api.score_gap.score_scale is 'Decimals of the finest score published of the index: with two, the smallest step is 0.01.';
comment on column api.score_gap.maximum_score is 'The highest score of the index.';
