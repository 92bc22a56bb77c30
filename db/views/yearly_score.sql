-- One row per index, year and unit: score, rank by every tie method, class, and the latest earlier rank and score.
create view api.yearly_score as
select
  p.index_code,
  p.year,
  p.group_code,
  u.group_ordinal,
  p.unit_code,
  u.sort_name as unit_sort_name,
  u.search_name,
  u.parent_unit_code,
  p.score,
  p.score_status,
  p.claimed_rank,
  p.computed_rank,
  p.claimed_rank_status,
  p.rank,
  -- Every better unit must be known to count the distinct ranks above.
  case when p.better_count = p.rank - 1 then p.known_dense_rank end as dense_rank,
  -- The next rank must be known to be sure that no other unit shares this one.
  case when p.next_rank = p.rank + p.tied_count or p.rank + p.tied_count - 1 = p.unit_count
    then (p.rank + p.place_in_tie - 1)::integer end as ordinal_rank,
  p.rank_status,
  p.classification_code,
  ec.ordinal as classification_ordinal,
  p.classification_status,
  p.previous_year,
  p.previous_rank,
  p.previous_rank - p.rank as rank_change,
  p.previous_score_year,
  case when p.previous_score_year is not null then p.previous_score_index_code end as previous_score_index_code,
  p.score - p.previous_score as score_change,
  sp.comparability as score_change_comparability,
  array_to_string(sp.reasons, ' ') as score_change_reasons
from (
  select
    q.*,
    case when q.same_index_years[cardinality(q.same_index_years)] = q.years[cardinality(q.years)]
      then q.same_index_ranks[cardinality(q.same_index_ranks)]
      else q.ranks[cardinality(q.ranks)] end as previous_rank,
    q.years[cardinality(q.years)] as previous_year,
    case when q.same_index_score_years[cardinality(q.same_index_score_years)] = q.score_years[cardinality(q.score_years)]
      then q.same_index_scores[cardinality(q.same_index_scores)]
      else q.scores[cardinality(q.scores)] end as previous_score,
    q.score_years[cardinality(q.score_years)] as previous_score_year,
    case when q.same_index_score_years[cardinality(q.same_index_score_years)] = q.score_years[cardinality(q.score_years)]
      then q.index_code
      else q.score_indexes[cardinality(q.score_indexes)] end as previous_score_index_code
  from (
    select
      r.*,
      s.unit_count,
      rank() over in_rank_order - 1 as better_count,
      (dense_rank() over in_rank_order)::integer as known_dense_rank,
      min(r.rank) over (in_rank_order range between 1 following and unbounded following) as next_rank,
      count(*) over (partition by r.index_code, r.year, r.group_code, r.rank) as tied_count,
      row_number() over (partition by r.index_code, r.year, r.group_code, r.rank order by r.unit_code) as place_in_tie,
      array_agg(r.year) filter (where r.rank is not null) over earlier as years,
      array_agg(r.rank) filter (where r.rank is not null) over earlier as ranks,
      array_agg(r.year) filter (where r.rank is not null) over earlier_in_index as same_index_years,
      array_agg(r.rank) filter (where r.rank is not null) over earlier_in_index as same_index_ranks,
      array_agg(r.year) filter (where r.score is not null) over earlier as score_years,
      array_agg(r.score) filter (where r.score is not null) over earlier as scores,
      array_agg(r.index_code) filter (where r.score is not null) over earlier as score_indexes,
      array_agg(r.year) filter (where r.score is not null) over earlier_in_index as same_index_score_years,
      array_agg(r.score) filter (where r.score is not null) over earlier_in_index as same_index_scores
    from api.yearly_rank r
    left join data.group_size_claim s
      on s.index_code = r.index_code and s.year = r.year and s.group_code = r.group_code and s.is_preferred
    window
      in_rank_order as (partition by r.index_code, r.year, r.group_code order by r.rank),
      earlier as (partition by r.group_code, r.unit_code order by r.year range between unbounded preceding and 1 preceding),
      earlier_in_index as (partition by r.group_code, r.unit_code, r.index_code order by r.year range between unbounded preceding and 1 preceding)
  ) q
) p
join api.unit u on u.unit_code = p.unit_code
left join data.edition_classification ec
  on ec.index_code = p.index_code and ec.year = p.year and ec.classification_code = p.classification_code
left join api.edition_pair sp
  on sp.from_index_code = p.previous_score_index_code and sp.from_year = p.previous_score_year
  and sp.to_index_code = p.index_code and sp.to_year = p.year
  and p.score is not null;

comment on view api.yearly_score is 'One row per index, year and unit: score, rank by every tie method, class, and the latest earlier rank and score.';
comment on column api.yearly_score.index_code is 'Key, with year and unit_code.';
comment on column api.yearly_score.year is 'Year of the edition.';
comment on column api.yearly_score.group_code is 'The group that it is ranked in.';
comment on column api.yearly_score.group_ordinal is 'Place of that group in the usual order of the groups.';
comment on column api.yearly_score.unit_code is 'The unit.';
comment on column api.yearly_score.unit_sort_name is 'Its Vietnamese name, compared in Vietnamese alphabetical order.';
comment on column api.yearly_score.search_name is 'Its names without marks in lower case; compare with api.search_pattern.';
comment on column api.yearly_score.parent_unit_code is 'The district of a commune; null for others and where not known for certain.';
comment on column api.yearly_score.score is 'Total score in points with the digits of the source; null where not published.';
comment on column api.yearly_score.score_status is 'How the score came to be.';
comment on column api.yearly_score.claimed_rank is 'Rank as the preferred source gives it; null where none does.';
comment on column api.yearly_score.computed_rank is 'Standard competition rank from the scores; null where a better unit''s score may be unknown.';
comment on column api.yearly_score.claimed_rank_status is 'REPORTED or INFERRED; null without a claimed rank.';
comment on column api.yearly_score.rank is 'The rank served, standard competition ranking (1, 2, 2, 4); null where unknown.';
comment on column api.yearly_score.dense_rank is 'Rank without gaps after ties (1, 2, 2, 3); null where not every better unit is known.';
comment on column api.yearly_score.ordinal_rank is 'Rank with ties broken by unit code (1, 2, 3, 4); null where a unit of the same rank may be unknown.';
comment on column api.yearly_score.rank_status is 'How the served rank came to be.';
comment on column api.yearly_score.classification_code is 'The class; null where not published.';
comment on column api.yearly_score.classification_ordinal is 'Its place in the scale, 1 = best; null without a class.';
comment on column api.yearly_score.classification_status is 'How the class came to be.';
comment on column api.yearly_score.previous_year is 'The latest earlier year with a rank; null where there is none.';
comment on column api.yearly_score.previous_rank is 'The rank in that year.';
comment on column api.yearly_score.rank_change is 'Previous rank minus rank: positive = climbed; null where either is unknown.';
comment on column api.yearly_score.previous_score_year is 'The latest earlier year with a score; null where there is none.';
comment on column api.yearly_score.previous_score_index_code is 'The index of that year; null where that is.';
comment on column api.yearly_score.score_change_comparability is 'How far the two scores can be compared; null where either is unknown.';
comment on column api.yearly_score.score_change_reasons is 'Why, separated by spaces; empty where no source states a break, null where either score is unknown.';
comment on column api.yearly_score.score_change is 'Score minus the score of that year, in points; null where either is unknown.';
