-- One row per index, year and unit of which anything is known: the preferred claims side by side.
create view api.yearly_figure as
select
  c.index_code,
  c.year,
  c.group_code,
  c.unit_code,
  max(c.value_number) filter (where c.measure = 'SCORE' and c.is_preferred) as score,
  max(c.status) filter (where c.measure = 'SCORE' and c.is_preferred) as score_status,
  min(c.value_number) filter (where c.measure = 'SCORE') as lowest_score,
  max(c.value_number) filter (where c.measure = 'SCORE') as highest_score,
  coalesce(min(c.value_number) filter (where c.measure = 'SCORE')
    <> max(c.value_number) filter (where c.measure = 'SCORE'), false) as is_score_conflicting,
  (max(c.value_number) filter (where c.measure = 'RANK' and c.is_preferred))::integer as rank,
  max(c.status) filter (where c.measure = 'RANK' and c.is_preferred) as rank_status,
  coalesce(min(c.value) filter (where c.measure = 'RANK')
    <> max(c.value) filter (where c.measure = 'RANK'), false) as is_rank_conflicting,
  max(c.value_code) filter (where c.measure = 'CLASSIFICATION' and c.is_preferred) as classification_code,
  max(c.status) filter (where c.measure = 'CLASSIFICATION' and c.is_preferred) as classification_status,
  coalesce(min(c.value_code) filter (where c.measure = 'CLASSIFICATION')
    <> max(c.value_code) filter (where c.measure = 'CLASSIFICATION'), false) as is_classification_conflicting
from api.claim c
where c.unit_code is not null
group by c.index_code, c.year, c.group_code, c.unit_code;

comment on view api.yearly_figure is 'One row per index, year and unit of which anything is known: the preferred claims side by side.';
comment on column api.yearly_figure.index_code is 'Key, with year and unit_code.';
comment on column api.yearly_figure.year is 'Year of the edition.';
comment on column api.yearly_figure.group_code is 'The group of the unit.';
comment on column api.yearly_figure.unit_code is 'The unit.';
comment on column api.yearly_figure.score is 'Total score in points with the digits of the source; null where no source states it.';
comment on column api.yearly_figure.score_status is 'REPORTED or INFERRED; null without a score.';
comment on column api.yearly_figure.lowest_score is 'The lowest score that any source states; null without a score.';
comment on column api.yearly_figure.highest_score is 'The highest score that any source states; null without a score.';
comment on column api.yearly_figure.is_score_conflicting is 'True where sources state different scores.';
comment on column api.yearly_figure.rank is 'Rank as claimed, 1 = best; null where no source states it.';
comment on column api.yearly_figure.rank_status is 'REPORTED or INFERRED; null without a claimed rank.';
comment on column api.yearly_figure.is_rank_conflicting is 'True where sources state different ranks.';
comment on column api.yearly_figure.classification_code is 'Class as claimed; null where no source states it.';
comment on column api.yearly_figure.classification_status is 'REPORTED or INFERRED; null without a class.';
comment on column api.yearly_figure.is_classification_conflicting is 'True where sources state different classes.';
