-- One row per index, year and group of which anything is known: of how many units which figures are known, and whether of all.
create view api.ranking_coverage as
select
  g.index_code,
  g.year,
  g.group_code,
  g.unit_count,
  g.entry_count,
  g.scored_count,
  g.ranked_count,
  g.classified_count,
  -- Where sources disagree about the size, the largest one must be reached.
  coalesce(g.scored_count = g.largest_unit_count, false) as is_scored_whole,
  coalesce(g.ranked_count = g.largest_unit_count, false) as is_ranked_whole,
  coalesce(g.classified_count = g.largest_unit_count, false) as is_classified_whole,
  p.is_parent_whole
from api.group_ranking g
left join (
  select u.group_code, bool_and(u.parent_unit_code is null) or bool_and(u.parent_unit_code is not null) as is_parent_whole
  from api.unit u
  group by u.group_code
) p on p.group_code = g.group_code;

comment on view api.ranking_coverage is 'One row per index, year and group of which anything is known: of how many units which figures are known, and whether of all.';
comment on column api.ranking_coverage.index_code is 'Key, with year and group_code.';
comment on column api.ranking_coverage.year is 'Year of the edition.';
comment on column api.ranking_coverage.group_code is 'The group.';
comment on column api.ranking_coverage.unit_count is 'How many units are ranked; null where no source says.';
comment on column api.ranking_coverage.entry_count is 'How many units anything is known of.';
comment on column api.ranking_coverage.scored_count is 'How many units have a score.';
comment on column api.ranking_coverage.ranked_count is 'How many units have a rank.';
comment on column api.ranking_coverage.classified_count is 'How many units have a class.';
comment on column api.ranking_coverage.is_scored_whole is 'True where every unit has a score, by the largest size that any source gives.';
comment on column api.ranking_coverage.is_ranked_whole is 'True where every unit has a rank, likewise.';
comment on column api.ranking_coverage.is_classified_whole is 'True where every unit has a class, likewise.';
comment on column api.ranking_coverage.is_parent_whole is 'True where all units of the group have a district, or none has: one among others without may have a district that is not known for certain. Null without a unit.';
