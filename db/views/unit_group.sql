-- One row per group of units that are ranked against each other.
create view api.unit_group as
select
  g.group_code,
  g.name_vi,
  g.name_en,
  g.ordinal
from data.unit_group g;

comment on view api.unit_group is 'One row per group of units that are ranked against each other.';
comment on column api.unit_group.group_code is 'Key.';
comment on column api.unit_group.name_vi is 'Vietnamese name.';
comment on column api.unit_group.name_en is 'English name.';
comment on column api.unit_group.ordinal is 'Place in the usual order of the groups.';
