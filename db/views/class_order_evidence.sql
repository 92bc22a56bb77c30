-- One row per index, year and unit whose class is known beside its score or rank, and none of these disputed: whether classes follow scores, as far as it tells.
create view api.class_order_evidence as
-- Each unit against all units of worse classes in its group; disputed figures are no evidence either way.
select
  f.index_code, f.year, f.group_code, f.unit_code,
  coalesce(f.score <= max(f.score) over worse_class or f.rank >= min(f.rank) over worse_class
    or f.score < f.minimum_score, false) as is_against,
  coalesce(f.score > max(f.score) over worse_class or f.rank < min(f.rank) over worse_class, false) as is_for
from (
  select y.index_code, y.year, y.group_code, y.unit_code, c.ordinal, c.minimum_score,
    case when y.score_status <> 'CONFLICTING' then y.score end as score,
    case when y.rank_status <> 'CONFLICTING' then y.rank end as rank
  from api.yearly_rank y
  join data.edition_classification c
    on c.index_code = y.index_code and c.year = y.year and c.classification_code = y.classification_code
  where y.classification_status <> 'CONFLICTING'
) f
where f.score is not null or f.rank is not null
window worse_class as (partition by f.index_code, f.year, f.group_code order by f.ordinal desc
  range between unbounded preceding and 1 preceding);

comment on view api.class_order_evidence is 'One row per index, year and unit whose class is known beside its score or rank, and none of these disputed: whether classes follow scores, as far as it tells.';
comment on column api.class_order_evidence.index_code is 'Key, with year and unit_code.';
comment on column api.class_order_evidence.year is 'Year of the edition.';
comment on column api.class_order_evidence.group_code is 'The group that the unit is ranked in.';
comment on column api.class_order_evidence.unit_code is 'The unit.';
comment on column api.class_order_evidence.is_against is 'True where a unit of a worse class in its group has a better or equal score or rank, or its score lies below its class''s lowest.';
comment on column api.class_order_evidence.is_for is 'True where its score or rank is better than those of all units of worse classes in its group; false also where there is none to compare with.';
