-- One row per index, year and group in which some rank is taken for good.
create view api.taken_rank as
select
  b.index_code,
  b.year,
  b.group_code,
  range_agg(int4range(b.first_rank, b.last_rank, '[]')) as ranks
from (
  select
    r.index_code, r.year, r.group_code,
    -- With k units known at a rank, that rank is full where the k-th place after it is held or is beyond the group.
    -- Else another unit may share it; but the places behind its k units are no rank at all.
    (case when r.next_rank = r.rank + r.known_count or r.rank + r.known_count - 1 = s.unit_count
      then r.rank else r.rank + 1 end)::integer as first_rank,
    (r.rank + r.known_count - 1)::integer as last_rank
  from (
    select y.index_code, y.year, y.group_code, y.rank, count(*) as known_count,
      lead(y.rank) over (partition by y.index_code, y.year, y.group_code order by y.rank) as next_rank
    from api.yearly_rank y
    -- A rank that sources disagree about may be anybody's.
    where y.rank is not null and y.rank_status <> 'CONFLICTING'
    group by y.index_code, y.year, y.group_code, y.rank
  ) r
  left join api.stated_size s on s.index_code = r.index_code and s.year = r.year and s.group_code = r.group_code
) b
where b.first_rank <= b.last_rank
group by b.index_code, b.year, b.group_code;

comment on view api.taken_rank is 'One row per index, year and group in which some rank is taken for good.';
comment on column api.taken_rank.index_code is 'Key, with year and group_code.';
comment on column api.taken_rank.year is 'Year of the edition.';
comment on column api.taken_rank.group_code is 'The group.';
comment on column api.taken_rank.ranks is 'The ranks that no further unit can have, as unbroken runs.';
