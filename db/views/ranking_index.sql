-- One row per ranking index.
create view api.ranking_index as
select
  i.index_code,
  i.name_vi,
  i.name_en,
  i.maximum_score,
  case i.maximum_score_basis when 'stated' then 'REPORTED' else 'INFERRED' end as maximum_score_status,
  i.successor_index_code,
  i.note
from data.ranking_index i;

comment on view api.ranking_index is 'One row per ranking index.';
comment on column api.ranking_index.index_code is 'Key.';
comment on column api.ranking_index.name_vi is 'Vietnamese name.';
comment on column api.ranking_index.name_en is 'English name.';
comment on column api.ranking_index.maximum_score is 'The highest total score that can be had, in points.';
comment on column api.ranking_index.maximum_score_status is 'REPORTED where a source states the maximum, else INFERRED.';
comment on column api.ranking_index.successor_index_code is 'The index that took its place; null for the current one.';
comment on column api.ranking_index.note is 'What a reader should know of it.';
