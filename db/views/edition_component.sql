-- One row per index, year and component.
create view api.edition_component as
select
  ec.index_code,
  ec.year,
  ec.component_code,
  c.name_vi,
  c.name_en,
  ec.ordinal,
  ec.weight,
  ec.maximum_score
from data.edition_component ec
join data.component c using (component_code);

comment on view api.edition_component is 'One row per index, year and component.';
comment on column api.edition_component.index_code is 'Key, with year and component_code.';
comment on column api.edition_component.year is 'Year of the edition.';
comment on column api.edition_component.component_code is 'The partial index.';
comment on column api.edition_component.name_vi is 'Vietnamese name.';
comment on column api.edition_component.name_en is 'English name.';
comment on column api.edition_component.ordinal is 'Place in the order of the edition.';
comment on column api.edition_component.weight is 'Share in the total score; null where not published.';
comment on column api.edition_component.maximum_score is 'Highest score, in points; null where not published.';
