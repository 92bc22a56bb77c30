-- One row per index, year and unit of which anything is known: its rank beside those of its group and the group's size.
create view api.rank_percentile as
select
  k.index_code,
  k.year,
  k.group_code,
  k.unit_code,
  k.rank,
  k.rank_status,
  g.unit_count,
  g.unit_count_status,
  k.shared_count,
  -- Another unit may share the rank unless the next one is held, or would lie behind the group's last place; a rank that
  -- sources dispute is held by nobody for certain.
  coalesce(k.rank + k.shared_count = k.settled_next_rank or k.rank + k.shared_count - 1 = g.unit_count, false)
    and not k.is_shared_disputed and not (k.is_disputed and exists (
      select 1
      from data.rank_claim c
      join data.unit u on u.unit_code = c.unit_code and u.group_code = k.group_code
      where c.index_code = k.index_code and c.year = k.year and c.unit_code <> k.unit_code
        and c.rank_best = k.rank and c.rank_worst = k.rank and not c.is_preferred
        and not exists (
          select 1 from data.rank_claim p
          where p.index_code = c.index_code and p.year = c.year and p.unit_code = c.unit_code and p.is_preferred
            and p.rank_best = k.rank))) as is_shared_settled,
  coalesce(
    k.better_count >= k.rank or k.rank + k.shared_count > k.next_rank or k.rank + k.shared_count - 1 > g.unit_count
      or g.entry_count > g.unit_count, false) as is_contradicted
from (
  select
    y.*,
    case when y.rank is not null then count(*) over (partition by y.index_code, y.year, y.group_code, y.rank) end as shared_count,
    rank() over (partition by y.index_code, y.year, y.group_code order by y.rank) - 1 as better_count,
    -- Worst first, so that the frame begins at the first row: one that begins behind its row is read anew for every row.
    min(y.rank) over (partition by y.index_code, y.year, y.group_code order by y.rank desc nulls last
      range between unbounded preceding and 1 preceding) as next_rank,
    min(y.rank) filter (where y.rank_status <> 'CONFLICTING')
      over (partition by y.index_code, y.year, y.group_code order by y.rank desc nulls last
      range between unbounded preceding and 1 preceding) as settled_next_rank,
    -- Its own dispute is told by its status; that of another with the same rank leaves open who shares it.
    count(*) filter (where y.rank_status = 'CONFLICTING') over (partition by y.index_code, y.year, y.group_code, y.rank)
      > (y.rank_status = 'CONFLICTING')::integer as is_shared_disputed,
    bool_or(y.rank_status = 'CONFLICTING') over (partition by y.index_code, y.year, y.group_code) as is_disputed
  from api.yearly_rank y
) k
join api.group_ranking g on g.index_code = k.index_code and g.year = k.year and g.group_code = k.group_code;

comment on view api.rank_percentile is 'One row per index, year and unit of which anything is known: its rank beside those of its group and the group''s size.';
comment on column api.rank_percentile.index_code is 'Key, with year and unit_code.';
comment on column api.rank_percentile.year is 'Year of the edition.';
comment on column api.rank_percentile.group_code is 'The group that the unit is ranked in.';
comment on column api.rank_percentile.unit_code is 'The unit.';
comment on column api.rank_percentile.rank is 'Its rank; null where unknown.';
comment on column api.rank_percentile.rank_status is 'How the rank came to be.';
comment on column api.rank_percentile.unit_count is 'How many units are ranked; null where no source says.';
comment on column api.rank_percentile.unit_count_status is 'How that number came to be.';
comment on column api.rank_percentile.shared_count is 'How many units are known to have this rank, itself included; null without a rank.';
comment on column api.rank_percentile.is_shared_settled is 'True where no other unit can have it.';
comment on column api.rank_percentile.is_contradicted is 'True where the known ranks and the size of the group cannot all be right.';
