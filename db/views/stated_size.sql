-- One row per index, year and group whose size a source states without any other that says otherwise.
create view api.stated_size as
select
  s.index_code,
  s.year,
  s.group_code,
  max(s.unit_count) as unit_count
from data.group_size_claim s
group by s.index_code, s.year, s.group_code
-- A size that is itself the sum of class counts would prove nothing of those that are missing from it.
having bool_or(s.is_preferred and s.basis = 'stated') and min(s.unit_count) = max(s.unit_count);

comment on view api.stated_size is 'One row per index, year and group whose size a source states without any other that says otherwise.';
comment on column api.stated_size.index_code is 'Key, with year and group_code.';
comment on column api.stated_size.year is 'Year of the edition.';
comment on column api.stated_size.group_code is 'The group.';
comment on column api.stated_size.unit_count is 'How many units the edition ranks in it.';
