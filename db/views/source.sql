-- One row per source: an article, or an official document.
create view api.source as
select
  s.source_code,
  s.kind,
  s.title,
  s.title_en,
  s.publisher,
  s.url,
  s.document_number,
  -- The day, or the first day of the month or year.
  case length(s.published_on)
    when 4 then s.published_on || '-01-01'
    when 7 then s.published_on || '-01'
    else s.published_on
  end::date as published_on,
  case length(s.published_on) when 4 then 'YEAR' when 7 then 'MONTH' when 10 then 'DAY' end as published_on_precision,
  s.language_code,
  s.is_inferred,
  s.cited_in_source_code,
  s.note
from data.source s;

comment on view api.source is 'One row per source: an article, or an official document.';
comment on column api.source.source_code is 'Key.';
comment on column api.source.kind is 'ARTICLE or DOCUMENT.';
comment on column api.source.title is 'Title as printed, in its own language.';
comment on column api.source.title_en is 'English title; null where the source itself is English or none was made.';
comment on column api.source.publisher is 'Who published or issued it.';
comment on column api.source.url is 'Address; null where none is known.';
comment on column api.source.document_number is 'Official number of a document; null for articles.';
comment on column api.source.published_on is 'Day of publication, or the first day of the month or year; null where unknown.';
comment on column api.source.published_on_precision is 'DAY, MONTH or YEAR; null without a date.';
comment on column api.source.language_code is 'Language of the source: vi or en.';
comment on column api.source.is_inferred is 'True where title, publisher or date was worked out rather than read.';
comment on column api.source.cited_in_source_code is 'The article that cites a document which was not read itself.';
comment on column api.source.note is 'What a reader should know of it.';
