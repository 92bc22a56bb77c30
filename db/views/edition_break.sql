-- One row per pair of editions, edition on the way from one to the other that breaks with what was before, and reason.
create view api.edition_break as
select
  p.from_index_code,
  p.from_year,
  p.to_index_code,
  p.to_year,
  e.index_code,
  e.year,
  r.reason,
  e.note_vi,
  e.note_en
from api.edition_pair p
join api.edition e on e.index_code in (p.from_index_code, p.to_index_code) and e.year > p.from_year and e.year <= p.to_year
cross join lateral unnest(e.reasons) as r(reason);

comment on view api.edition_break is 'One row per pair of editions, edition on the way from one to the other that breaks with what was before, and reason.';
comment on column api.edition_break.from_index_code is 'Index of the earlier edition.';
comment on column api.edition_break.from_year is 'Year of the earlier edition.';
comment on column api.edition_break.to_index_code is 'Index of the later edition.';
comment on column api.edition_break.to_year is 'Year of the later edition.';
comment on column api.edition_break.index_code is 'Index of the edition that breaks.';
comment on column api.edition_break.year is 'Its year.';
comment on column api.edition_break.reason is 'Why it compares badly with the edition before it.';
comment on column api.edition_break.note_vi is 'The same in a Vietnamese sentence; null where there is none.';
comment on column api.edition_break.note_en is 'The same in an English sentence; null where there is none.';
