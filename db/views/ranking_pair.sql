-- One row per group and pair of its rankings, the later one compared with the earlier one.
create view api.ranking_pair as
select
  t.group_code,
  p.from_index_code,
  p.from_year,
  p.to_index_code,
  p.to_year,
  case when p.comparability = 'COMPARABLE' and t.unit_count <> f.unit_count then 'CAVEAT'
    else p.comparability end as comparability,
  case when t.unit_count <> f.unit_count then array['GROUP_SIZE_CHANGED'] || p.reasons
    else p.reasons end as reasons,
  not (f.ranked_count = coalesce(f.largest_unit_count, -1) and t.ranked_count = coalesce(t.largest_unit_count, -1)) as is_partial,
  f.is_complete as is_from_complete,
  t.is_complete as is_to_complete
from api.edition_pair p
join api.group_ranking t on t.index_code = p.to_index_code and t.year = p.to_year
join api.group_ranking f on f.index_code = p.from_index_code and f.year = p.from_year and f.group_code = t.group_code;

comment on view api.ranking_pair is 'One row per group and pair of its rankings, the later one compared with the earlier one.';
comment on column api.ranking_pair.group_code is 'The group.';
comment on column api.ranking_pair.from_index_code is 'Index of the earlier ranking.';
comment on column api.ranking_pair.from_year is 'Year of the earlier ranking.';
comment on column api.ranking_pair.to_index_code is 'Index of the later ranking.';
comment on column api.ranking_pair.to_year is 'Year of the later ranking.';
comment on column api.ranking_pair.comparability is 'How far the rank of one unit can be compared.';
comment on column api.ranking_pair.reasons is 'Why.';
comment on column api.ranking_pair.is_partial is 'True where not every unit''s rank is known in both years: what holds for the known need not hold for all.';
comment on column api.ranking_pair.is_from_complete is 'True where something is known of every unit in the earlier year.';
comment on column api.ranking_pair.is_to_complete is 'True where something is known of every unit in the later year.';
