--liquibase formatted sql

--changeset xephang:0001-schema
--comment: Base tables live apart from what readers may see: readers know only the views of schema api.
create schema data;
comment on schema data is 'The published claims and the words they are about. Written by migrations and imports only.';
--rollback drop schema data;

--changeset xephang:0001-search-key splitStatements:false
--comment: One spelling for every way to write a Vietnamese name: composed or decomposed, either tone placement, no marks, đ as d.
create function data.search_key(name text) returns text
  language sql immutable strict parallel safe
  return lower(regexp_replace(
    translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ‐‑‒–—', 'dD-----'),
    '\s+', ' ', 'g'));
comment on function data.search_key(text) is 'A name without marks, in lower case, with plain hyphens and single spaces.';
--rollback drop function data.search_key(text);

--changeset xephang:0001-trigrams
--comment: Names are searched through a trigram index. pg_trgm is a trusted extension: the database's owner may create it.
create extension if not exists pg_trgm with schema data;
--rollback drop extension pg_trgm;

--changeset xephang:0001-reference
create table data.release (
  release_number integer primary key check (release_number > 0),
  published_at   timestamptz not null,
  note           text not null,
  checksum       text check (checksum ~ '^[0-9a-f]{64}$')
);
comment on table data.release is 'One published state of the whole data set.';
comment on column data.release.checksum is 'SHA-256 of all claims, written when they are loaded.';

create table data.source (
  source_code          text primary key check (source_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind                 text not null check (kind in ('ARTICLE', 'DOCUMENT')),
  title                text not null,
  title_en             text,
  publisher            text not null,
  url                  text,
  document_number      text,
  published_on         text check (published_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  language_code        text not null check (language_code in ('vi', 'en')),
  is_inferred          boolean not null,
  cited_in_source_code text references data.source (source_code) deferrable initially deferred,
  note                 text
);
comment on table data.source is 'An article or an official document. A document that was not read itself names the article that cites it.';

create table data.unit_group (
  group_code  text primary key check (group_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi     text not null,
  name_en     text not null,
  ordinal     integer not null unique,
  source_code text not null references data.source (source_code)
);
comment on table data.unit_group is 'Units that are ranked against each other.';

create table data.unit (
  unit_code          text primary key check (unit_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  group_code         text not null references data.unit_group (group_code),
  parent_unit_code   text references data.unit (unit_code) deferrable initially deferred,
  name_vi            text not null check (name_vi = normalize(name_vi, NFC)),
  name_en            text not null,
  source_code        text not null references data.source (source_code),
  parent_source_code text references data.source (source_code),
  note               text,
  search_name        text generated always as (data.search_key(name_vi) || ' | ' || data.search_key(name_en)) stored,
  check ((parent_unit_code is null) = (parent_source_code is null))
);
comment on table data.unit is 'An agency or locality. A commune has a district as parent where that is known for certain.';
create index unit_search_name on data.unit using gin (search_name data.gin_trgm_ops);
create index unit_group_code on data.unit (group_code);
create index unit_parent_unit_code on data.unit (parent_unit_code);

create table data.ranking_index (
  index_code               text primary key check (index_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi                  text not null,
  name_en                  text not null,
  maximum_score            numeric not null check (maximum_score > 0),
  maximum_score_basis      text not null check (maximum_score_basis in ('stated', 'inferred')),
  successor_index_code     text references data.ranking_index (index_code) deferrable initially deferred,
  source_code              text not null references data.source (source_code),
  note                     text
);
comment on table data.ranking_index is 'A ranking programme with a method of its own.';

create table data.edition (
  index_code                   text not null references data.ranking_index (index_code),
  year                         integer not null check (year between 1900 and 2200),
  published_on                 date,
  comparability_with_previous  text not null check (comparability_with_previous in ('COMPARABLE', 'CAVEAT', 'NOT_COMPARABLE')),
  break_reasons                text,
  source_code                  text not null references data.source (source_code),
  note_vi                      text,
  note_en                      text,
  primary key (index_code, year)
);
comment on table data.edition is 'One index in one year.';
comment on column data.edition.break_reasons is 'Why it compares badly with the edition before: break reasons separated by a space.';

create table data.component (
  component_code text primary key check (component_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi        text not null,
  name_en        text not null,
  source_code    text not null references data.source (source_code)
);
comment on table data.component is 'A partial index.';

create table data.edition_component (
  index_code     text not null,
  year           integer not null,
  component_code text not null references data.component (component_code),
  ordinal        integer not null,
  weight         numeric check (weight >= 0),
  maximum_score  numeric check (maximum_score > 0),
  source_code    text not null references data.source (source_code),
  note           text,
  primary key (index_code, year, component_code),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.edition_component is 'A component of one edition, with its weight where one is published.';

create table data.classification (
  classification_code text primary key check (classification_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi             text not null,
  name_en             text not null,
  source_code         text not null references data.source (source_code)
);
comment on table data.classification is 'A class that some edition sorts units into.';

create table data.edition_classification (
  index_code          text not null,
  year                integer not null,
  classification_code text not null references data.classification (classification_code),
  ordinal             integer not null check (ordinal > 0),
  minimum_score       numeric,
  source_code         text not null references data.source (source_code),
  note                text,
  primary key (index_code, year, classification_code),
  unique (index_code, year, ordinal),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.edition_classification is 'A class of one edition''s scale; ordinal 1 is the best.';
--rollback drop table data.edition_classification, data.classification, data.edition_component, data.component, data.edition, data.ranking_index, data.unit, data.unit_group, data.source, data.release;

--changeset xephang:0001-claims
--comment: One source's statement of one figure a row. Nothing is overwritten: sources that disagree both stay, one is preferred.
create table data.score_claim (
  index_code   text not null,
  year         integer not null,
  unit_code    text not null references data.unit (unit_code),
  source_code  text not null references data.source (source_code),
  score        numeric not null check (score >= 0),
  basis        text not null check (basis in ('stated', 'inferred')),
  is_preferred boolean not null,
  note         text,
  primary key (index_code, year, unit_code, source_code),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.score_claim is 'A source''s statement of a unit''s total score.';

create table data.rank_claim (
  index_code   text not null,
  year         integer not null,
  unit_code    text not null references data.unit (unit_code),
  source_code  text not null references data.source (source_code),
  rank_best    integer not null check (rank_best > 0),
  rank_worst   integer not null,
  basis        text not null check (basis in ('stated', 'inferred')),
  is_preferred boolean not null,
  note         text,
  primary key (index_code, year, unit_code, source_code),
  check (rank_worst >= rank_best),
  check (not is_preferred or rank_best = rank_worst),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.rank_claim is 'A source''s statement of a unit''s rank; best and worst differ where the source leaves it open.';

create table data.rank_change_claim (
  index_code   text not null,
  year         integer not null,
  since_year   integer not null,
  unit_code    text not null references data.unit (unit_code),
  source_code  text not null references data.source (source_code),
  rank_change  integer not null,
  basis        text not null check (basis in ('stated', 'inferred')),
  is_preferred boolean not null,
  note         text,
  primary key (index_code, year, since_year, unit_code, source_code),
  check (since_year < year),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.rank_change_claim is 'A source''s statement of how many places a unit climbed (positive) or fell since an earlier year.';

create table data.classification_claim (
  index_code          text not null,
  year                integer not null,
  unit_code           text not null references data.unit (unit_code),
  source_code         text not null references data.source (source_code),
  classification_code text not null,
  basis               text not null check (basis in ('stated', 'inferred')),
  is_preferred        boolean not null,
  note                text,
  primary key (index_code, year, unit_code, source_code),
  foreign key (index_code, year, classification_code)
    references data.edition_classification (index_code, year, classification_code)
);
comment on table data.classification_claim is 'A source''s statement of a unit''s classification.';

create table data.component_score_claim (
  index_code     text not null,
  year           integer not null,
  unit_code      text not null references data.unit (unit_code),
  component_code text not null,
  source_code    text not null references data.source (source_code),
  score          numeric not null check (score >= 0),
  basis          text not null check (basis in ('stated', 'inferred')),
  is_preferred   boolean not null,
  note           text,
  primary key (index_code, year, unit_code, component_code, source_code),
  foreign key (index_code, year, component_code)
    references data.edition_component (index_code, year, component_code)
);
comment on table data.component_score_claim is 'A source''s statement of a unit''s score in one component.';

create table data.award_claim (
  index_code   text not null,
  year         integer not null,
  unit_code    text not null references data.unit (unit_code),
  award_code   text not null check (award_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  source_code  text not null references data.source (source_code),
  award_vi     text not null,
  award_en     text not null,
  basis        text not null check (basis in ('stated', 'inferred')),
  is_preferred boolean not null,
  note         text,
  primary key (index_code, year, unit_code, award_code, source_code),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.award_claim is 'A source''s statement that a unit was commended for its result of an edition.';

create table data.group_size_claim (
  index_code   text not null,
  year         integer not null,
  group_code   text not null references data.unit_group (group_code),
  source_code  text not null references data.source (source_code),
  unit_count   integer not null check (unit_count > 0),
  basis        text not null check (basis in ('stated', 'inferred')),
  is_preferred boolean not null,
  note         text,
  primary key (index_code, year, group_code, source_code),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.group_size_claim is 'A source''s statement of how many units an edition ranks in a group; inferred where it is the sum of class counts.';

create table data.classification_count_claim (
  index_code          text not null,
  year                integer not null,
  group_code          text not null references data.unit_group (group_code),
  classification_code text not null,
  source_code         text not null references data.source (source_code),
  unit_count          integer check (unit_count >= 0),
  stated_as           text not null,
  basis               text not null check (basis in ('stated', 'inferred')),
  is_preferred        boolean not null,
  note                text,
  primary key (index_code, year, group_code, classification_code, source_code),
  foreign key (index_code, year, classification_code)
    references data.edition_classification (index_code, year, classification_code)
);
comment on table data.classification_count_claim is 'A source''s statement of how many units of a group are in a class; the count is null where the source gives words only.';

create table data.component_average_claim (
  index_code     text not null,
  year           integer not null,
  since_year     integer,
  group_code     text not null references data.unit_group (group_code),
  component_code text not null,
  source_code    text not null references data.source (source_code),
  average        numeric check (average >= 0),
  trend          text check (trend in ('STRONGLY_UP', 'UP', 'MOSTLY_UP', 'UNCHANGED', 'SLIGHTLY_DOWN', 'MOSTLY_DOWN', 'DOWN')),
  basis          text not null check (basis in ('stated', 'inferred')),
  is_preferred   boolean not null,
  note           text,
  primary key (index_code, year, group_code, component_code, source_code),
  check (average is not null or trend is not null),
  check ((trend is null) = (since_year is null)),
  foreign key (index_code, year, component_code)
    references data.edition_component (index_code, year, component_code)
);
comment on table data.component_average_claim is 'A source''s statement of a group''s average in one component: a number, a direction without a number, or both.';

create table data.edition_claim (
  index_code   text not null,
  year         integer not null,
  topic_code   text not null check (topic_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  group_code   text references data.unit_group (group_code),
  unit_code    text references data.unit (unit_code),
  source_code  text not null references data.source (source_code),
  value        text not null,
  value_number numeric,
  statement_vi text not null,
  statement_en text not null,
  basis        text not null check (basis in ('stated', 'inferred')),
  is_preferred boolean not null,
  note         text,
  unique nulls not distinct (index_code, year, topic_code, group_code, unit_code, source_code),
  foreign key (index_code, year) references data.edition (index_code, year)
);
comment on table data.edition_claim is 'Any other statement about an edition, or about one group or unit in it.';

-- Rankings are read group by group, over all years: by the units of the group.
create index score_claim_unit_code on data.score_claim (unit_code);
create index rank_claim_unit_code on data.rank_claim (unit_code);
create index rank_change_claim_unit_code on data.rank_change_claim (unit_code);
create index classification_claim_unit_code on data.classification_claim (unit_code);
create index component_score_claim_unit_code on data.component_score_claim (unit_code);
create index award_claim_unit_code on data.award_claim (unit_code);
create index edition_claim_unit_code on data.edition_claim (unit_code);
--rollback drop table data.edition_claim, data.component_average_claim, data.classification_count_claim, data.group_size_claim, data.award_claim, data.component_score_claim, data.classification_claim, data.rank_change_claim, data.rank_claim, data.score_claim;

--changeset xephang:0001-portal
create table data.portal_base (
  base_code   text primary key check (base_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi     text not null,
  name_en     text not null,
  source_code text not null references data.source (source_code)
);
comment on table data.portal_base is 'What a share is a share of.';

create table data.portal_metric (
  metric_code             text primary key check (metric_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi                 text not null,
  name_en                 text not null,
  measurement_unit        text not null,
  numerator_metric_code   text references data.portal_metric (metric_code) deferrable initially deferred,
  rank_metric_code        text references data.portal_metric (metric_code) deferrable initially deferred,
  ordinal                 integer not null unique,
  source_code             text not null references data.source (source_code),
  note                    text
);
comment on table data.portal_metric is 'A thing measured of the online public service portal.';
comment on column data.portal_metric.numerator_metric_code is 'For a share: the metric whose figure, divided by that of the base, gives it.';

create table data.portal_claim (
  metric_code      text not null references data.portal_metric (metric_code),
  as_of            date not null,
  as_of_precision  text not null check (as_of_precision in ('DAY', 'MONTH', 'YEAR', 'BEFORE')),
  base_code        text references data.portal_base (base_code),
  source_code      text not null references data.source (source_code),
  value            numeric not null,
  qualifier        text not null check (qualifier in ('EXACT', 'ABOUT', 'NEARLY', 'AT_LEAST', 'MORE_THAN')),
  stated_as        text not null,
  basis            text not null check (basis in ('stated', 'inferred')),
  is_preferred     boolean not null,
  note             text,
  unique nulls not distinct (metric_code, as_of, as_of_precision, base_code, source_code)
);
comment on table data.portal_claim is 'A source''s statement of a portal metric on a date, in a month or in a year.';
comment on column data.portal_claim.as_of is 'The day, or the first day of the month or year.';

create table data.portal_base_metric (
  base_code   text primary key references data.portal_base (base_code),
  metric_code text not null references data.portal_metric (metric_code),
  source_code text not null references data.source (source_code)
);
comment on table data.portal_base_metric is 'The metric that counts a base, where one does: the denominator of its shares.';

create table data.portal_target (
  target_code      text primary key check (target_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  metric_code      text not null references data.portal_metric (metric_code),
  base_code        text references data.portal_base (base_code),
  threshold        numeric not null,
  qualifier        text not null check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST')),
  stated_as        text not null,
  scope            text not null check (scope in ('CITY', 'EACH_AGENCY', 'EACH_LOCALITY', 'NATIONAL')),
  starts_on        date,
  deadline         date not null,
  source_code      text not null references data.source (source_code),
  basis            text not null check (basis in ('stated', 'inferred')),
  note             text
);
comment on table data.portal_target is 'A threshold for a metric with a deadline.';

create table data.portal_target_document (
  target_code          text not null references data.portal_target (target_code),
  ordinal              integer not null,
  document_source_code text not null references data.source (source_code),
  source_code          text not null references data.source (source_code),
  primary key (target_code, ordinal),
  unique (target_code, document_source_code)
);
comment on table data.portal_target_document is 'A document that sets a target, as the source that names it says.';
--rollback drop table data.portal_target_document, data.portal_target, data.portal_base_metric, data.portal_claim, data.portal_metric, data.portal_base;
