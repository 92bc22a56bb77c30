-- One row per index, year, unit and component with a published score.
create view api.component_score as
select
  c.index_code,
  c.year,
  c.group_code,
  c.unit_code,
  c.detail_code as component_code,
  max(c.value_number) filter (where c.is_preferred) as score,
  case when min(c.value_number) <> max(c.value_number) then 'CONFLICTING'
    else max(c.status) filter (where c.is_preferred) end as status
from api.claim c
where c.measure = 'COMPONENT_SCORE'
group by c.index_code, c.year, c.group_code, c.unit_code, c.detail_code;

comment on view api.component_score is 'One row per index, year, unit and component with a published score.';
comment on column api.component_score.index_code is 'Key, with year, unit_code and component_code.';
comment on column api.component_score.year is 'Year of the edition.';
comment on column api.component_score.group_code is 'The group of the unit.';
comment on column api.component_score.unit_code is 'The unit.';
comment on column api.component_score.component_code is 'The component.';
comment on column api.component_score.score is 'Score in points with the digits of the source.';
comment on column api.component_score.status is 'How the score came to be.';
