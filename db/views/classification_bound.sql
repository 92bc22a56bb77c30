-- One row per index, year, group and class of the edition's scale.
create view api.classification_bound as
select
  b.index_code,
  b.year,
  b.group_code,
  b.classification_code,
  b.classification_ordinal,
  b.group_size,
  b.undisputed_count,
  b.min_count,
  b.max_count,
  (1 + coalesce(sum(b.min_count) over better, 0))::integer as best_rank,
  least(
    case when count(*) filter (where b.max_count is null) over down_to = 0 then sum(b.max_count) over down_to end,
    b.group_size - coalesce(sum(b.min_count) over worse, 0))::integer as worst_rank,
  count(*) filter (where b.max_count > 0 or b.max_count is null) over worse = 0 as is_last,
  bool_or(b.is_over) over whole or coalesce(sum(b.min_count) over whole > b.group_size, false) as is_contradicted
from (
  select
    k.*,
    k.certain_count < k.undisputed_count as is_over,
    coalesce(k.certain_count, k.undisputed_count) as min_count,
    coalesce(k.certain_count, case
      -- Below what is known already, the figures contradict each other and bound nothing.
      when k.group_size - k.others_min_count >= k.undisputed_count then k.group_size - k.others_min_count
    end)::integer as max_count
  from (
    select
      c.*,
      sum(coalesce(c.certain_count, c.undisputed_count)) over scale
        - coalesce(c.certain_count, c.undisputed_count) as others_min_count
    from (
      select
        n.index_code, n.year, n.group_code, n.classification_code, n.classification_ordinal,
        g.unit_count as group_size,
        case when n.status not in ('CONFLICTING', 'NOT_PUBLISHED') then n.unit_count end as certain_count,
        coalesce(u.undisputed_count, 0) as undisputed_count
      from api.classification_count n
      left join api.stated_size g on g.index_code = n.index_code and g.year = n.year and g.group_code = n.group_code
      left join (
        select y.index_code, y.year, y.group_code, y.classification_code, count(*)::integer as undisputed_count
        from api.yearly_figure y
        where y.classification_code is not null and not y.is_classification_conflicting
        group by y.index_code, y.year, y.group_code, y.classification_code
      ) u on u.index_code = n.index_code and u.year = n.year and u.group_code = n.group_code
        and u.classification_code = n.classification_code
    ) c
    window scale as (partition by c.index_code, c.year, c.group_code)
  ) k
) b
window
  whole as (partition by b.index_code, b.year, b.group_code),
  better as (partition by b.index_code, b.year, b.group_code order by b.classification_ordinal
    rows between unbounded preceding and 1 preceding),
  down_to as (partition by b.index_code, b.year, b.group_code order by b.classification_ordinal
    rows between unbounded preceding and current row),
  worse as (partition by b.index_code, b.year, b.group_code order by b.classification_ordinal
    rows between 1 following and unbounded following);

comment on view api.classification_bound is 'One row per index, year, group and class of the edition''s scale.';
comment on column api.classification_bound.index_code is 'Key, with year, group_code and classification_code.';
comment on column api.classification_bound.year is 'Year of the edition.';
comment on column api.classification_bound.group_code is 'The group.';
comment on column api.classification_bound.classification_code is 'The class.';
comment on column api.classification_bound.classification_ordinal is 'Its place in the scale, 1 = best.';
comment on column api.classification_bound.group_size is 'Size of the group as sources agree to state it; null where none does.';
comment on column api.classification_bound.undisputed_count is 'How many units are known to be in the class without any source that says otherwise.';
comment on column api.classification_bound.min_count is 'At least so many units are in the class: its count where that is undisputed, else those known.';
comment on column api.classification_bound.max_count is 'At most so many: the count where undisputed, else the stated size less the least of all other classes; null where nothing bounds it.';
comment on column api.classification_bound.best_rank is 'Where classes follow scores, the best rank that the counts leave to a unit of the class.';
comment on column api.classification_bound.worst_rank is 'Where classes follow scores, the worst rank that the counts leave to it; null where nothing bounds it.';
comment on column api.classification_bound.is_last is 'True where no unit can be in a worse class.';
comment on column api.classification_bound.is_contradicted is 'True where counts, known units and size of the group cannot all be right.';
