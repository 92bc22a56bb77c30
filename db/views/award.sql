-- One row per index, year, unit and award.
create view api.award as
select
  a.index_code,
  a.year,
  u.group_code,
  a.unit_code,
  a.award_code,
  a.award_vi as name_vi,
  a.award_en as name_en
from data.award_claim a
join data.unit u using (unit_code)
where a.is_preferred;

comment on view api.award is 'One row per index, year, unit and award.';
comment on column api.award.index_code is 'Key, with year, unit_code and award_code.';
comment on column api.award.year is 'Year of the edition.';
comment on column api.award.group_code is 'The group of the unit.';
comment on column api.award.unit_code is 'The unit.';
comment on column api.award.award_code is 'The award.';
comment on column api.award.name_vi is 'What it is given for, in Vietnamese.';
comment on column api.award.name_en is 'What it is given for, in English.';
