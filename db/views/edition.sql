-- One row per index and year.
create view api.edition as
select
  e.index_code,
  e.year,
  e.published_on,
  case when e.comparability_with_previous = 'COMPARABLE' and p.is_unknown then 'CAVEAT'
    else e.comparability_with_previous end as comparability_with_previous,
  coalesce(string_to_array(e.break_reasons, ' '), '{}')
    || case when p.is_unknown then array['EDITION_UNKNOWN'] else '{}' end as reasons,
  e.note_vi,
  e.note_en
from data.edition e
cross join lateral (
  -- No source states a break with an edition that no source was found for. The first one known has none to compare with.
  select coalesce(max(o.year) < coalesce(e.previous_year, e.year - 1), false) as is_unknown
  from data.edition o
  where o.index_code = e.index_code and o.year < e.year
) p;

comment on view api.edition is 'One row per index and year.';
comment on column api.edition.index_code is 'Key, with year.';
comment on column api.edition.year is 'The year that is judged, not the one in which the result was announced.';
comment on column api.edition.published_on is 'The day of the announcement; null where unknown.';
comment on column api.edition.comparability_with_previous is 'COMPARABLE where the edition before is known and no source states a break, CAVEAT or NOT_COMPARABLE.';
comment on column api.edition.reasons is 'Why it compares badly with the edition before, EDITION_UNKNOWN where that is not known; else empty.';
comment on column api.edition.note_vi is 'The same in a Vietnamese sentence.';
comment on column api.edition.note_en is 'The same in an English sentence.';
