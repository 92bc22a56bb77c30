-- One row per group, pair of its rankings and unit of either year: its ranks among the units ranked in both years.
create view api.cohort_rank as
select
  r.group_code,
  r.from_index_code,
  r.from_year,
  r.to_index_code,
  r.to_year,
  r.unit_code,
  r.is_in_cohort,
  case when r.is_in_cohort and r.from_settled_count = r.from_rank - 1 then r.from_rank - r.left_count end as cohort_rank_from,
  case when r.is_in_cohort and r.to_settled_count = r.to_rank - 1 then r.to_rank - r.joined_count end as cohort_rank_to,
  case when r.is_in_cohort and r.from_settled_count = r.from_rank - 1 then r.left_count end as left_count,
  case when r.is_in_cohort and r.to_settled_count = r.to_rank - 1 then r.joined_count end as joined_count
from (
  -- A unit is settled where it is known whether it is in both rankings. Better ones are rank minus one in number: where that
  -- many are known and settled, none is missing.
  select
    c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year, c.unit_code, c.from_rank, c.to_rank,
    c.rank_delta is not null as is_in_cohort,
    count(*) filter (where c.movement <> 'UNKNOWN') over better_from as from_settled_count,
    (count(*) filter (where c.movement = 'LEFT') over better_from)::integer as left_count,
    count(*) filter (where c.movement <> 'UNKNOWN') over better_to as to_settled_count,
    (count(*) filter (where c.movement in ('NEW', 'RETURNING')) over better_to)::integer as joined_count
  from api.unit_comparison c
  window
    better_from as (partition by c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year
      order by c.from_rank range between unbounded preceding and 1 preceding),
    better_to as (partition by c.group_code, c.from_index_code, c.from_year, c.to_index_code, c.to_year
      order by c.to_rank range between unbounded preceding and 1 preceding)
) r;

comment on view api.cohort_rank is 'One row per group, pair of its rankings and unit of either year: its ranks among the units ranked in both years.';
comment on column api.cohort_rank.group_code is 'The group.';
comment on column api.cohort_rank.from_index_code is 'Index of the earlier ranking.';
comment on column api.cohort_rank.from_year is 'Year of the earlier ranking.';
comment on column api.cohort_rank.to_index_code is 'Index of the later ranking.';
comment on column api.cohort_rank.to_year is 'Year of the later ranking.';
comment on column api.cohort_rank.unit_code is 'The unit.';
comment on column api.cohort_rank.is_in_cohort is 'True where its ranks of both years are known.';
comment on column api.cohort_rank.cohort_rank_from is 'Earlier rank among the cohort; null unless of every better unit it is known whether it is in the cohort.';
comment on column api.cohort_rank.cohort_rank_to is 'Later rank among the cohort; null unless of every better unit it is known whether it is in the cohort.';
comment on column api.cohort_rank.left_count is 'Units ranked above it in the earlier year that left; null where the earlier rank among the cohort is.';
comment on column api.cohort_rank.joined_count is 'Units ranked above it in the later year that are new or returning; null where the later rank among the cohort is.';
