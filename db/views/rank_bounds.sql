-- One row per index, year and unit of which anything is known.
create view api.rank_bounds as
select
  f.index_code,
  f.year,
  f.group_code,
  f.unit_code,
  case when f.absence is null then f.best_rank end as best_rank,
  case when f.absence is null then f.worst_rank end as worst_rank,
  f.absence,
  case when f.absence is null then f.bases else '{}' end as bases,
  f.class_order,
  f.classification_code,
  f.class_best_rank,
  f.class_worst_rank,
  f.open_best_rank,
  f.open_worst_rank,
  f.score_best_rank,
  f.score_worst_rank,
  f.group_size
from (
  select
    s.*,
    case
      when s.is_rank_known then 'RANK_KNOWN'
      when s.best_rank > s.worst_rank then 'CONTRADICTED'
      when s.bases && array['CLASSIFICATION', 'OPEN_CLAIM', 'SCORE'] then null
      when s.score_best_rank is not null and 'TAKEN_RANKS' = any (s.bases) then null
      when s.is_class_disputed then 'CLASSIFICATION_DISPUTED'
      -- Ranks that others hold bound only who is known to have been ranked.
      when s.classification_code is null then 'CLASSIFICATION_UNKNOWN'
      when s.class_order = 'CONTRADICTED' then 'CLASSES_DO_NOT_FOLLOW_SCORES'
      when s.is_contradicted then 'CONTRADICTED'
      when s.bases <@ array['GROUP_SIZE'] then 'NOTHING_FOLLOWS'
    end as absence
  from (
    select
      n.*,
      -- A worst rank that is the size of the group says no more than that size.
      array_remove(array[
        case when n.free_from > 1 and n.class_best_rank = n.free_from
          or n.class_worst_rank = n.free_to and n.free_to is distinct from n.group_size then 'CLASSIFICATION' end,
        case when n.free_from > 1 and n.open_best_rank = n.free_from
          or n.open_worst_rank = n.free_to and n.free_to is distinct from n.group_size then 'OPEN_CLAIM' end,
        case when n.free_from > 1 and n.score_best_rank = n.free_from
          or n.score_worst_rank = n.free_to and n.free_to is distinct from n.group_size then 'SCORE' end,
        case when n.best_rank <> n.free_from or n.worst_rank <> n.free_to then 'TAKEN_RANKS' end,
        case when n.group_size = n.free_to then 'GROUP_SIZE' end
      ], null) as bases
    from (
      select
        w.*,
        -- A run of ranks that others hold is jumped over from either side.
        coalesce((select upper(run) from unnest(t.ranks) run where w.free_from <@ run), w.free_from) as best_rank,
        coalesce((select lower(run) - 1 from unnest(t.ranks) run where w.free_to <@ run), w.free_to) as worst_rank
      from (
        select
          c.*,
          greatest(1, c.class_best_rank, c.open_best_rank, c.score_best_rank) as free_from,
          least(c.class_worst_rank, c.open_worst_rank, c.score_worst_rank, c.group_size) as free_to
        from api.rank_constraint c
      ) w
      left join api.taken_rank t on t.index_code = w.index_code and t.year = w.year and t.group_code = w.group_code
    ) n
  ) s
) f;

comment on view api.rank_bounds is 'One row per index, year and unit of which anything is known.';
comment on column api.rank_bounds.index_code is 'Key, with year and unit_code.';
comment on column api.rank_bounds.year is 'Year of the edition.';
comment on column api.rank_bounds.group_code is 'The group that the unit is ranked in.';
comment on column api.rank_bounds.unit_code is 'The unit.';
comment on column api.rank_bounds.best_rank is 'The best rank that the figures leave to the unit; null where absence says why.';
comment on column api.rank_bounds.worst_rank is 'The worst rank that they leave to it; null where nothing bounds it below, or where absence says why.';
comment on column api.rank_bounds.absence is 'Why there are no bounds: RANK_KNOWN, CONTRADICTED, CLASSIFICATION_DISPUTED, CLASSIFICATION_UNKNOWN, CLASSES_DO_NOT_FOLLOW_SCORES or NOTHING_FOLLOWS; null where there are.';
comment on column api.rank_bounds.bases is 'What sets the bounds: any of CLASSIFICATION, OPEN_CLAIM, SCORE, TAKEN_RANKS, GROUP_SIZE; empty without bounds.';
comment on column api.rank_bounds.class_order is 'Whether classes follow scores in this edition, as in api.class_order.';
comment on column api.rank_bounds.classification_code is 'The unit''s class; null where unknown or disputed.';
comment on column api.rank_bounds.class_best_rank is 'The best rank that its class leaves to it; null where the class says nothing.';
comment on column api.rank_bounds.class_worst_rank is 'The worst rank that its class leaves to it; null where the class says nothing.';
comment on column api.rank_bounds.open_best_rank is 'The best rank that sources leave open for it; null where none does.';
comment on column api.rank_bounds.open_worst_rank is 'The worst rank that sources leave open for it; null where none does.';
comment on column api.rank_bounds.score_best_rank is 'The best rank that its score leaves to it; null without an undisputed score.';
comment on column api.rank_bounds.score_worst_rank is 'The worst rank that its score leaves to it; null where no worse unit has both.';
comment on column api.rank_bounds.group_size is 'Size of the group as sources agree to state it; null where none does.';
