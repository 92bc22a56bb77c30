-- One row per index, year, group, parent of its units and class, and one for the parent as a whole.
create view api.classification_count_by_parent as
select
  k.index_code,
  k.year,
  k.group_code,
  k.parent_unit_code,
  p.name_vi collate "vi-x-icu" as parent_sort_name,
  k.classification_code,
  c.classification_ordinal,
  k.known_count,
  k.classified_count,
  c.unit_count as group_count,
  c.status as group_count_status,
  case when k.is_whole = 0 then k.undisputed_count end as min_count,
  -- What the class can have at most less those of its units that are known to be elsewhere.
  (b.max_count - b.undisputed_count + k.undisputed_count)::integer as max_count
from (
  select
    y.index_code, y.year, y.group_code, u.parent_unit_code, y.classification_code,
    grouping(y.classification_code) as is_whole,
    count(*)::integer as known_count,
    count(y.classification_code)::integer as classified_count,
    (count(*) filter (where not y.is_classification_conflicting))::integer as undisputed_count
  from api.yearly_figure y
  join data.unit u on u.unit_code = y.unit_code
  group by grouping sets (
    (y.index_code, y.year, y.group_code, u.parent_unit_code),
    (y.index_code, y.year, y.group_code, u.parent_unit_code, y.classification_code))
) k
left join data.unit p on p.unit_code = k.parent_unit_code
left join api.classification_count c
  on c.index_code = k.index_code and c.year = k.year and c.group_code = k.group_code
  and c.classification_code = k.classification_code
left join api.classification_bound b
  on b.index_code = k.index_code and b.year = k.year and b.group_code = k.group_code
  and b.classification_code = k.classification_code
where k.is_whole = 1 or k.classification_code is not null;

comment on view api.classification_count_by_parent is 'One row per index, year, group, parent of its units and class, and one for the parent as a whole.';
comment on column api.classification_count_by_parent.index_code is 'Key, with year, group_code, parent_unit_code and classification_code.';
comment on column api.classification_count_by_parent.year is 'Year of the edition.';
comment on column api.classification_count_by_parent.group_code is 'The group of the units that are counted.';
comment on column api.classification_count_by_parent.parent_unit_code is 'Their district; null for units that have none, and where it is not known for certain.';
comment on column api.classification_count_by_parent.parent_sort_name is 'Its Vietnamese name, compared in Vietnamese alphabetical order; null without a parent.';
comment on column api.classification_count_by_parent.classification_code is 'The class; null in the row for the parent as a whole.';
comment on column api.classification_count_by_parent.classification_ordinal is 'Its place in the scale, 1 = best; null in the row for the parent as a whole.';
comment on column api.classification_count_by_parent.known_count is 'How many units of the parent are known to be in the class; of the parent as a whole, of how many anything is known.';
comment on column api.classification_count_by_parent.classified_count is 'How many of those have a class.';
comment on column api.classification_count_by_parent.group_count is 'How many units of the whole group are in the class; null where unknown, and in the row for the parent as a whole.';
comment on column api.classification_count_by_parent.group_count_status is 'How that number came to be.';
comment on column api.classification_count_by_parent.min_count is 'How many units of the parent are in the class and by no source in another; null for the parent as a whole.';
comment on column api.classification_count_by_parent.max_count is 'How many at most are: the most of the class less its units elsewhere; null where that is unknown and for the parent as a whole.';
