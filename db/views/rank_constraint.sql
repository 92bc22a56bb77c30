-- One row per index, year and unit of which anything is known: the ranks that each kind of figure leaves to it.
create view api.rank_constraint as
select
  w.index_code,
  w.year,
  w.group_code,
  w.unit_code,
  w.is_rank_known,
  w.is_class_disputed,
  w.classification_code,
  w.class_order,
  w.is_contradicted,
  case when w.has_class_order then greatest(
    w.count_best_rank,
    1 + w.better_class_rank,
    -- With every unit of the last class known, all others are in better ones, whichever these are.
    case when w.is_whole_last_class then 1 + w.unclassified_rank end) end as class_best_rank,
  case when w.has_class_order then least(w.count_worst_rank, w.worse_class_rank - 1) end as class_worst_rank,
  w.open_best_rank,
  w.open_worst_rank,
  -- Below a known rank at least the units whose scores lie between; units with the same score share a rank.
  case when w.score is not null then greatest(
    1 + w.better_score_count, w.better_score_surplus + w.better_score_count, w.equal_score_rank)::integer end as score_best_rank,
  case when w.score is not null then least(
    w.group_size + 1 - w.reached_score_count, w.worse_score_surplus - w.reached_score_count, w.equal_score_rank)::integer end
    as score_worst_rank,
  w.group_size
from (
  select
    v.*,
    v.classification_code is not null and v.class_order <> 'CONTRADICTED' and not v.is_contradicted as has_class_order
  from (
    select
      u.*,
      coalesce(bool_or(u.is_count_contradicted or u.rank < u.count_best_rank or u.rank > u.count_worst_rank)
        over whole, false) as is_contradicted,
      max(u.rank) filter (where u.ordinal is not null) over better_class as better_class_rank,
      min(u.rank) filter (where u.ordinal is not null) over worse_class as worse_class_rank,
      max(u.rank) filter (where u.ordinal is null) over whole as unclassified_rank,
      max(u.rank - u.better_score_count) filter (where u.score is not null) over better_score as better_score_surplus,
      min(u.rank) over (partition by u.index_code, u.year, u.group_code, u.score) as equal_score_rank,
      min(u.rank + u.reached_score_count) filter (where u.score is not null) over worse_score as worse_score_surplus
    from (
      select
        f.*,
        count(f.score) over (partition by f.index_code, f.year, f.group_code order by f.score desc nulls last
          groups between unbounded preceding and 1 preceding) as better_score_count,
        count(f.score) over (partition by f.index_code, f.year, f.group_code order by f.score
          groups between unbounded preceding and current row) as reached_score_count
      from (
        -- Disputed figures bound nothing.
        select
          y.index_code, y.year, y.group_code, y.unit_code,
          y.rank is not null as is_rank_known,
          case when y.rank_status <> 'CONFLICTING' then y.rank end as rank,
          case when y.score_status <> 'CONFLICTING' then y.score end as score,
          y.classification_status = 'CONFLICTING' as is_class_disputed,
          b.classification_code,
          b.classification_ordinal as ordinal,
          b.best_rank as count_best_rank,
          b.worst_rank as count_worst_rank,
          b.is_contradicted as is_count_contradicted,
          b.is_last and b.max_count = b.undisputed_count as is_whole_last_class,
          g.unit_count as group_size,
          o.class_order,
          c.open_best_rank,
          c.open_worst_rank
        from api.yearly_rank y
        left join api.stated_size g on g.index_code = y.index_code and g.year = y.year and g.group_code = y.group_code
        join api.class_order o on o.index_code = y.index_code and o.year = y.year
        left join api.classification_bound b
          on b.index_code = y.index_code and b.year = y.year and b.group_code = y.group_code
          and b.classification_code = y.classification_code and y.classification_status <> 'CONFLICTING'
        left join (
          select r.index_code, r.year, r.unit_code,
            max(r.rank_best) as open_best_rank, min(r.rank_worst) as open_worst_rank
          from data.rank_claim r
          group by r.index_code, r.year, r.unit_code
        ) c on c.index_code = y.index_code and c.year = y.year and c.unit_code = y.unit_code
      ) f
    ) u
    -- Frames that begin at the first row: one that begins behind its row is added up anew for every row.
    window
      whole as (partition by u.index_code, u.year, u.group_code),
      better_class as (partition by u.index_code, u.year, u.group_code order by u.ordinal
        range between unbounded preceding and 1 preceding),
      worse_class as (partition by u.index_code, u.year, u.group_code order by u.ordinal desc nulls last
        range between unbounded preceding and 1 preceding),
      better_score as (partition by u.index_code, u.year, u.group_code order by u.score desc nulls last
        groups between unbounded preceding and 1 preceding),
      worse_score as (partition by u.index_code, u.year, u.group_code order by u.score
        groups between unbounded preceding and 1 preceding)
  ) v
) w;

comment on view api.rank_constraint is 'One row per index, year and unit of which anything is known: the ranks that each kind of figure leaves to it.';
comment on column api.rank_constraint.index_code is 'Key, with year and unit_code.';
comment on column api.rank_constraint.year is 'Year of the edition.';
comment on column api.rank_constraint.group_code is 'The group that the unit is ranked in.';
comment on column api.rank_constraint.unit_code is 'The unit.';
comment on column api.rank_constraint.is_rank_known is 'True where the unit has a rank, so that nothing is left open.';
comment on column api.rank_constraint.is_class_disputed is 'True where sources put the unit into different classes.';
comment on column api.rank_constraint.classification_code is 'Its class; null where unknown or disputed.';
comment on column api.rank_constraint.class_order is 'Whether classes follow scores in this edition, as in api.class_order.';
comment on column api.rank_constraint.is_contradicted is 'True where classes, their counts, the group''s size and known ranks of the ranking cannot all be right.';
comment on column api.rank_constraint.class_best_rank is 'The best rank that its class leaves to it; null where the class says nothing.';
comment on column api.rank_constraint.class_worst_rank is 'The worst rank that its class leaves to it; null where the class says nothing.';
comment on column api.rank_constraint.open_best_rank is 'The best rank that all sources that speak of its rank leave to it; null where none does.';
comment on column api.rank_constraint.open_worst_rank is 'The worst rank that they leave to it; null where none does.';
comment on column api.rank_constraint.score_best_rank is 'The best rank that its score leaves to it; null without an undisputed score.';
comment on column api.rank_constraint.score_worst_rank is 'The worst rank that its score leaves to it; null where neither worse scores nor the group''s size bound it.';
comment on column api.rank_constraint.group_size is 'Size of the group as sources agree to state it; null where none does.';
