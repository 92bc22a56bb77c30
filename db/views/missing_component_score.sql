-- One row per index, year, unit of which anything is known, and component of the edition in which no source states its score.
create view api.missing_component_score as
select
  f.index_code,
  f.year,
  f.group_code,
  f.unit_code,
  ec.component_code
from api.yearly_figure f
join data.edition_component ec on ec.index_code = f.index_code and ec.year = f.year
left join api.component_score s
  on s.index_code = f.index_code and s.year = f.year and s.group_code = f.group_code and s.unit_code = f.unit_code
  and s.component_code = ec.component_code
where s.unit_code is null;

comment on view api.missing_component_score is 'One row per index, year, unit of which anything is known, and component of the edition in which no source states its score.';
comment on column api.missing_component_score.index_code is 'Key, with year, unit_code and component_code.';
comment on column api.missing_component_score.year is 'Year of the edition.';
comment on column api.missing_component_score.group_code is 'The group of the unit.';
comment on column api.missing_component_score.unit_code is 'The unit.';
comment on column api.missing_component_score.component_code is 'The component without a score.';
