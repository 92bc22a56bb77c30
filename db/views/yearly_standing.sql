-- One row per index, year and unit: score, rank and class of that year, without a look at any other year.
create view api.yearly_standing as
select
  r.index_code,
  r.year,
  r.group_code,
  u.group_ordinal,
  r.unit_code,
  u.search_name,
  u.parent_unit_code,
  r.score,
  r.score_status,
  r.rank,
  r.rank_status,
  r.classification_code,
  ec.ordinal as classification_ordinal,
  r.classification_status
from api.yearly_rank r
join api.unit u on u.unit_code = r.unit_code
left join data.edition_classification ec
  on ec.index_code = r.index_code and ec.year = r.year and ec.classification_code = r.classification_code;

comment on view api.yearly_standing is 'One row per index, year and unit: score, rank and class of that year, without a look at any other year.';
comment on column api.yearly_standing.index_code is 'Key, with year and unit_code.';
comment on column api.yearly_standing.year is 'Year of the edition.';
comment on column api.yearly_standing.group_code is 'The group that it is ranked in.';
comment on column api.yearly_standing.group_ordinal is 'Place of that group in the usual order of the groups.';
comment on column api.yearly_standing.unit_code is 'The unit.';
comment on column api.yearly_standing.search_name is 'Its names without marks in lower case; compare with api.search_pattern.';
comment on column api.yearly_standing.parent_unit_code is 'The district of a commune; null for others and where not known for certain.';
comment on column api.yearly_standing.score is 'Total score in points with the digits of the source; null where not published.';
comment on column api.yearly_standing.score_status is 'How the score came to be.';
comment on column api.yearly_standing.rank is 'The rank served, standard competition ranking (1, 2, 2, 4); null where unknown.';
comment on column api.yearly_standing.rank_status is 'How the served rank came to be.';
comment on column api.yearly_standing.classification_code is 'The class; null where not published.';
comment on column api.yearly_standing.classification_ordinal is 'Its place in the scale, 1 = best; null without a class.';
comment on column api.yearly_standing.classification_status is 'How the class came to be.';
