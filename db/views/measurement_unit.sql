-- One row per unit of measurement of portal metrics.
create view api.measurement_unit as
select
  m.measurement_unit,
  m.name_vi,
  m.name_en,
  m.name_en_one,
  m.difference_vi,
  m.difference_en,
  coalesce(m.difference_en_one, m.difference_en) as difference_en_one,
  m.is_rank
from data.measurement_unit m;

comment on view api.measurement_unit is 'One row per unit of measurement of portal metrics.';
comment on column api.measurement_unit.measurement_unit is 'Key, as in api.portal_metric.';
comment on column api.measurement_unit.name_vi is 'Vietnamese name as it stands after a number.';
comment on column api.measurement_unit.name_en is 'English name as it stands after a number.';
comment on column api.measurement_unit.name_en_one is 'English name after the number one.';
comment on column api.measurement_unit.difference_vi is 'Vietnamese name of what differences count.';
comment on column api.measurement_unit.difference_en is 'English name of what differences count.';
comment on column api.measurement_unit.difference_en_one is 'The same after the number one.';
comment on column api.measurement_unit.is_rank is 'True where a value is a rank, which a smaller number betters.';
