-- One row per group and pair of its rankings: how many units moved which way.
create view api.comparison_total as
select
  p.group_code,
  p.from_index_code,
  p.from_year,
  p.to_index_code,
  p.to_year,
  coalesce(n.known_count, 0) as known_count,
  coalesce(n.climbed_count, 0) as climbed_count,
  coalesce(n.fell_count, 0) as fell_count,
  coalesce(n.unchanged_count, 0) as unchanged_count,
  coalesce(n.new_count, 0) as new_count,
  coalesce(n.returning_count, 0) as returning_count,
  coalesce(n.left_count, 0) as left_count,
  coalesce(n.unknown_count, 0) as unknown_count,
  coalesce(n.not_comparable_count, 0) as not_comparable_count,
  coalesce(n.cohort_known_count, 0) as cohort_known_count,
  -- Every unit of the cohort is in both rankings: one of them, all of it settled, has the whole cohort.
  case when p.is_from_complete and n.from_unsettled_count = 0 or p.is_to_complete and n.to_unsettled_count = 0
    then n.cohort_known_count end as cohort_count,
  p.is_from_complete and p.is_to_complete and n.unknown_count = 0 as is_settled
from api.ranking_pair p
left join (
  select
    c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year,
    count(*)::integer as known_count,
    (count(*) filter (where c.movement = 'UP'))::integer as climbed_count,
    (count(*) filter (where c.movement = 'DOWN'))::integer as fell_count,
    (count(*) filter (where c.movement = 'SAME'))::integer as unchanged_count,
    (count(*) filter (where c.movement = 'NEW'))::integer as new_count,
    (count(*) filter (where c.movement = 'RETURNING'))::integer as returning_count,
    (count(*) filter (where c.movement = 'LEFT'))::integer as left_count,
    (count(*) filter (where c.movement = 'UNKNOWN'))::integer as unknown_count,
    (count(*) filter (where c.comparability = 'NOT_COMPARABLE'))::integer as not_comparable_count,
    count(c.rank_delta)::integer as cohort_known_count,
    count(*) filter (where c.is_in_from and c.movement = 'UNKNOWN') as from_unsettled_count,
    count(*) filter (where c.is_in_to and c.movement = 'UNKNOWN') as to_unsettled_count
  from api.unit_comparison c
  group by c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year
) n on n.group_code = p.group_code and n.from_index_code = p.from_index_code and n.from_year = p.from_year
  and n.to_index_code = p.to_index_code and n.to_year = p.to_year;

comment on view api.comparison_total is 'One row per group and pair of its rankings: how many units moved which way.';
comment on column api.comparison_total.group_code is 'The group.';
comment on column api.comparison_total.from_index_code is 'Index of the earlier ranking.';
comment on column api.comparison_total.from_year is 'Year of the earlier ranking.';
comment on column api.comparison_total.to_index_code is 'Index of the later ranking.';
comment on column api.comparison_total.to_year is 'Year of the later ranking.';
comment on column api.comparison_total.known_count is 'Units of which anything is known in either year: the sum of the movements.';
comment on column api.comparison_total.climbed_count is 'Units with a better rank than before.';
comment on column api.comparison_total.fell_count is 'Units with a worse rank than before.';
comment on column api.comparison_total.unchanged_count is 'Units with the same rank.';
comment on column api.comparison_total.new_count is 'Units that were in no earlier ranking.';
comment on column api.comparison_total.returning_count is 'Units not in the earlier ranking but in one before.';
comment on column api.comparison_total.left_count is 'Units not in the later ranking.';
comment on column api.comparison_total.unknown_count is 'Units whose movement is not known.';
comment on column api.comparison_total.not_comparable_count is 'Units whose two ranks do not compare fairly, or of which one is unknown.';
comment on column api.comparison_total.cohort_known_count is 'Units known to be ranked in both years.';
comment on column api.comparison_total.cohort_count is 'The same where no other unit can be; null where others may.';
comment on column api.comparison_total.is_settled is 'True where the movement of every unit of both rankings is known.';
