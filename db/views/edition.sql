-- One row per index and year.
create view api.edition as
select
  e.index_code,
  e.year,
  e.published_on,
  e.comparability_with_previous,
  coalesce(string_to_array(e.break_reasons, ' '), '{}') as reasons,
  e.note_vi,
  e.note_en
from data.edition e;

comment on view api.edition is 'One row per index and year.';
comment on column api.edition.index_code is 'Key, with year.';
comment on column api.edition.year is 'The year that is judged, not the one in which the result was announced.';
comment on column api.edition.published_on is 'The day of the announcement; null where unknown.';
comment on column api.edition.comparability_with_previous is 'COMPARABLE where no source states a break, CAVEAT or NOT_COMPARABLE.';
comment on column api.edition.reasons is 'Why it compares badly with the edition before; empty where no source states a break.';
comment on column api.edition.note_vi is 'The same in a Vietnamese sentence.';
comment on column api.edition.note_en is 'The same in an English sentence.';
