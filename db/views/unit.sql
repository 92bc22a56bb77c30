-- One row per unit.
create view api.unit as
select
  u.unit_code,
  u.group_code,
  g.ordinal as group_ordinal,
  u.parent_unit_code,
  u.parent_source_code,
  u.name_vi,
  u.name_en,
  u.name_vi collate "vi-x-icu" as sort_name,
  u.search_name,
  u.note
from data.unit u
join data.unit_group g using (group_code);

comment on view api.unit is 'One row per unit.';
comment on column api.unit.unit_code is 'Key, made from the official Vietnamese name.';
comment on column api.unit.group_code is 'The group that it is ranked in.';
comment on column api.unit.group_ordinal is 'Place of that group in the usual order of the groups.';
comment on column api.unit.parent_unit_code is 'The district of a commune; null where not known for certain and for other units.';
comment on column api.unit.parent_source_code is 'Which source says so of the district; null without one.';
comment on column api.unit.name_vi is 'Official Vietnamese name.';
comment on column api.unit.name_en is 'English name.';
comment on column api.unit.sort_name is 'Vietnamese name, compared in Vietnamese alphabetical order.';
comment on column api.unit.search_name is 'Both names without marks in lower case; compare with api.search_pattern.';
comment on column api.unit.note is 'What a reader should know of it; null where nothing.';
