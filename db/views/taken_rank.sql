-- One row per index, year, group and unbroken run of ranks that no further unit can have.
create view api.taken_rank as
select
  i.index_code,
  i.year,
  i.group_code,
  min(i.first_rank)::integer as first_rank,
  max(i.last_rank)::integer as last_rank
from (
  select
    h.*,
    -- A run ends where the next one does not begin right after it.
    count(*) filter (where h.earlier_last_rank is null or h.first_rank > h.earlier_last_rank + 1)
      over (partition by h.index_code, h.year, h.group_code order by h.first_rank) as run
  from (
    select
      b.index_code, b.year, b.group_code, b.first_rank, b.last_rank,
      max(b.last_rank) over (partition by b.index_code, b.year, b.group_code order by b.first_rank
        rows between unbounded preceding and 1 preceding) as earlier_last_rank
    from (
      select
        r.index_code, r.year, r.group_code,
        -- With k units known at a rank, that rank is full where the k-th place after it is held or is beyond the group.
        -- Else another unit may share it; but the places behind its k units are no rank at all.
        case when r.next_rank = r.rank + r.known_count or r.rank + r.known_count - 1 = s.unit_count
          then r.rank else r.rank + 1 end as first_rank,
        r.rank + r.known_count - 1 as last_rank
      from (
        select y.index_code, y.year, y.group_code, y.rank, count(*) as known_count,
          lead(y.rank) over (partition by y.index_code, y.year, y.group_code order by y.rank) as next_rank
        from api.yearly_rank y
        where y.rank is not null and y.rank_status <> 'CONFLICTING'
        group by y.index_code, y.year, y.group_code, y.rank
      ) r
      left join (
        select g.index_code, g.year, g.group_code, g.unit_count
        from api.group_ranking g
        where g.unit_count_status = 'REPORTED'
      ) s on s.index_code = r.index_code and s.year = r.year and s.group_code = r.group_code
    ) b
    where b.first_rank <= b.last_rank
  ) h
) i
group by i.index_code, i.year, i.group_code, i.run;

comment on view api.taken_rank is 'One row per index, year, group and unbroken run of ranks that no further unit can have.';
comment on column api.taken_rank.index_code is 'Key, with year, group_code and first_rank.';
comment on column api.taken_rank.year is 'Year of the edition.';
comment on column api.taken_rank.group_code is 'The group.';
comment on column api.taken_rank.first_rank is 'The best rank of the run.';
comment on column api.taken_rank.last_rank is 'The worst rank of the run.';
