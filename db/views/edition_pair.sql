-- One row per pair of editions, the later one compared with the earlier one.
create view api.edition_pair as
select
  f.index_code as from_index_code,
  f.year as from_year,
  t.index_code as to_index_code,
  t.year as to_year,
  case
    when f.index_code <> t.index_code then 'NOT_COMPARABLE'
    else (array['COMPARABLE', 'CAVEAT', 'NOT_COMPARABLE'])[coalesce(b.severity, 1)]
  end as comparability,
  case
    when f.index_code <> t.index_code and not 'INDEX_CHANGED' = any (coalesce(b.reasons, '{}'))
      then array['INDEX_CHANGED'] || coalesce(b.reasons, '{}')
    else coalesce(b.reasons, '{}')
  end as reasons
from data.edition f
join data.edition t on t.year > f.year
left join lateral (
  -- Every break on the way counts, those of the old index as well, and editions of which nothing is known.
  select
    max(array_position(array['COMPARABLE', 'CAVEAT', 'NOT_COMPARABLE'], e.comparability_with_previous)) as severity,
    array_agg(distinct reason order by reason) filter (where reason is not null) as reasons
  from api.edition e
  left join lateral unnest(e.reasons) as reason on true
  where e.index_code in (f.index_code, t.index_code) and e.year > f.year and e.year <= t.year
) b on true;

comment on view api.edition_pair is 'One row per pair of editions, the later one compared with the earlier one.';
comment on column api.edition_pair.from_index_code is 'Index of the earlier edition.';
comment on column api.edition_pair.from_year is 'Year of the earlier edition.';
comment on column api.edition_pair.to_index_code is 'Index of the later edition.';
comment on column api.edition_pair.to_year is 'Year of the later edition.';
comment on column api.edition_pair.comparability is 'The worst break between the two.';
comment on column api.edition_pair.reasons is 'Why, each reason once; empty where every edition on the way is known and no source states a break.';
