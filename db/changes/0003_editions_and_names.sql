--liquibase formatted sql

--changeset xephang:0003-previous-editions
--comment: Whether an edition is missing between two others could not be told: some rankings are not held every year.
alter table data.edition add column previous_year integer check (previous_year < year);
comment on column data.edition.previous_year is 'The year of the edition before it, where that is not the year before.';
--rollback alter table data.edition drop column previous_year;

--changeset xephang:0003-average-trends
--comment: That averages rose or fell was told by a topic alone, with any value, against whatever edition was before it.
alter table data.edition_claim
  drop constraint edition_claim_assertion_check,
  drop constraint edition_claim_assertion,
  add constraint edition_claim_assertion_check check (assertion in
    ('ANNOUNCED_ON', 'AVERAGE_TREND', 'AWARD_COUNT', 'CLASS_COUNT', 'LEADERS_CLASS', 'LEADERS_UNCHANGED', 'SCORE_LEVEL', 'STRONG_CLIMB')),
  add constraint edition_claim_assertion check (case assertion
    when 'AVERAGE_TREND' then group_code is not null and since_year is not null
      and value in ('STRONGLY_UP', 'UP', 'MOSTLY_UP', 'UNCHANGED', 'SLIGHTLY_DOWN', 'MOSTLY_DOWN', 'DOWN')
    when 'AWARD_COUNT' then value_number is not null
    when 'CLASS_COUNT' then value_number is not null and detail_code is not null
    when 'LEADERS_CLASS' then value_number is not null and detail_code is not null and group_code is not null
    when 'LEADERS_UNCHANGED' then value_number is not null and since_year is not null and group_code is not null
    when 'SCORE_LEVEL' then value_low is not null and value_high is not null
    when 'STRONG_CLIMB' then value_number is not null and since_year is not null and unit_code is not null
    else true end);
--rollback alter table data.edition_claim drop constraint edition_claim_assertion_check, drop constraint edition_claim_assertion;

--changeset xephang:0003-search-key splitStatements:false
--comment: A name was found only with its dashes, and not from a phone that writes ’ for '. Words count, and the same letters in another width.
create or replace function data.search_key(name text) returns text
  language sql immutable strict parallel safe
  return lower(regexp_replace(
    translate(
      -- Marks, and what cannot be seen: soft hyphens, joiners, byte order marks.
      regexp_replace(normalize(name, NFKD), '[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]', '', 'g'),
      'đĐ‘’ʼ‐‑‒–—', 'dD''''''-----'),
    '[\s-]+', ' ', 'g'));
comment on function data.search_key(text) is 'A name without marks, in lower case, with single spaces for all that stands between words.';
--rollback not required

--changeset xephang:0003-search-names
--comment: What was computed by the former rule.
update data.unit set name_vi = name_vi;
--rollback not required
