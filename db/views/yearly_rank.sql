-- One row per index, year and unit: its rank as claimed, as computed from the scores, and as served.
create view api.yearly_rank as
select
  r.index_code,
  r.year,
  r.group_code,
  r.unit_code,
  r.score,
  case
    when r.score is null then 'NOT_PUBLISHED'
    when r.is_score_conflicting then 'CONFLICTING'
    else r.score_status
  end as score_status,
  r.claimed_rank,
  r.computed_rank,
  coalesce(r.claimed_rank, r.computed_rank) as rank,
  case
    when r.claimed_rank is null and r.computed_rank is null then 'NOT_PUBLISHED'
    -- A score that sources dispute may put its unit before or behind all others between its two values.
    when r.claimed_rank is null and r.score <@ r.disputed_scores then 'CONFLICTING'
    when r.claimed_rank is null then 'COMPUTED'
    when r.is_rank_conflicting then 'CONFLICTING'
    else r.claimed_rank_status
  end as rank_status,
  r.claimed_rank_status,
  r.classification_code,
  case
    when r.classification_code is null then 'NOT_PUBLISHED'
    when r.is_classification_conflicting then 'CONFLICTING'
    else r.classification_status
  end as classification_status
from (
  select
    k.*,
    -- Known scores give a rank only down to the lowest unit whose claimed rank they reproduce: above it no unit
    -- can be missing. Without such a unit, only a group with every score known can be ranked.
    case
      when k.score is null then null
      when k.scored_count = k.largest_unit_count then k.score_rank
      when k.score >= min(k.score) filter (where k.claimed_rank = k.score_rank and not k.is_rank_conflicting)
        over (partition by k.index_code, k.year, k.group_code) then k.score_rank
    end as computed_rank
  from (
    select
      f.index_code, f.year, f.group_code, f.unit_code,
      f.score, f.score_status, f.is_score_conflicting,
      f.rank as claimed_rank, f.rank_status as claimed_rank_status, f.is_rank_conflicting,
      f.classification_code, f.classification_status, f.is_classification_conflicting,
      s.largest_unit_count,
      (rank() over (partition by f.index_code, f.year, f.group_code order by f.score desc nulls last))::integer as score_rank,
      count(f.score) over (partition by f.index_code, f.year, f.group_code) as scored_count,
      range_agg(numrange(f.lowest_score, f.highest_score, '[]')) filter (where f.is_score_conflicting)
        over (partition by f.index_code, f.year, f.group_code) as disputed_scores
    from api.yearly_figure f
    left join (
      -- Where sources disagree about the size, the largest one must be reached.
      select c.index_code, c.year, c.group_code, max(c.unit_count) as largest_unit_count
      from data.group_size_claim c
      group by c.index_code, c.year, c.group_code
    ) s on s.index_code = f.index_code and s.year = f.year and s.group_code = f.group_code
  ) k
) r;

comment on view api.yearly_rank is 'One row per index, year and unit: its rank as claimed, as computed from the scores, and as served.';
comment on column api.yearly_rank.index_code is 'Key, with year and unit_code.';
comment on column api.yearly_rank.year is 'Year of the edition.';
comment on column api.yearly_rank.group_code is 'The group that it is ranked in.';
comment on column api.yearly_rank.unit_code is 'The unit.';
comment on column api.yearly_rank.score is 'Total score in points with the digits of the source; null where not published.';
comment on column api.yearly_rank.score_status is 'How the score came to be.';
comment on column api.yearly_rank.claimed_rank is 'Rank as the preferred source gives it; null where none does.';
comment on column api.yearly_rank.computed_rank is 'Standard competition rank from the scores; null where a better unit''s score may be unknown.';
comment on column api.yearly_rank.rank is 'The rank served: as claimed, else as computed; null where unknown.';
comment on column api.yearly_rank.rank_status is 'How the served rank came to be.';
comment on column api.yearly_rank.claimed_rank_status is 'REPORTED or INFERRED; null without a claimed rank.';
comment on column api.yearly_rank.classification_code is 'The class; null where not published.';
comment on column api.yearly_rank.classification_status is 'How the class came to be.';
