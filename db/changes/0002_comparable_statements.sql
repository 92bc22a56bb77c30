--liquibase formatted sql

--changeset xephang:0002-assertions
--comment: A statement was a sentence with a value: nothing could tell what it must agree with. Now it may say so.
alter table data.edition_claim
  add column assertion text check (assertion in
    ('ANNOUNCED_ON', 'AWARD_COUNT', 'CLASS_COUNT', 'LEADERS_CLASS', 'LEADERS_UNCHANGED', 'SCORE_LEVEL', 'STRONG_CLIMB')),
  add column detail_code text,
  add column since_year integer check (since_year < year),
  add column value_low numeric,
  add column value_high numeric check (value_high >= value_low),
  add constraint edition_claim_assertion check (case assertion
    when 'AWARD_COUNT' then value_number is not null
    when 'CLASS_COUNT' then value_number is not null and detail_code is not null
    when 'LEADERS_CLASS' then value_number is not null and detail_code is not null and group_code is not null
    when 'LEADERS_UNCHANGED' then value_number is not null and since_year is not null and group_code is not null
    when 'SCORE_LEVEL' then value_low is not null and value_high is not null
    when 'STRONG_CLIMB' then value_number is not null and since_year is not null and unit_code is not null
    else true end);
comment on column data.edition_claim.assertion is 'What the statement asserts, so that other figures can be held against it; null where nothing can be.';
comment on column data.edition_claim.detail_code is 'The award or class that is asserted of; null for any award.';
comment on column data.edition_claim.since_year is 'The earlier year that the statement compares with; null where it compares with none.';
comment on column data.edition_claim.value_low is 'Lower end of a stated range, in percent of the highest score.';
comment on column data.edition_claim.value_high is 'Upper end of a stated range, in percent of the highest score.';
--rollback alter table data.edition_claim drop column assertion cascade, drop column detail_code cascade, drop column since_year cascade, drop column value_low cascade, drop column value_high cascade;

--changeset xephang:0002-portal-words
--comment: Sentences about the portal need words for what is counted, and must not take two unstated bases for the same.
alter table data.portal_base add column is_stated boolean not null default true;
comment on column data.portal_base.is_stated is 'False where sources leave open what the share is of: two such shares may have different bases.';

create table data.measurement_unit (
  measurement_unit text primary key,
  name_vi          text not null,
  name_en          text not null,
  name_en_one      text not null,
  difference_vi    text not null,
  difference_en    text not null
);
comment on table data.measurement_unit is 'The words for what the values of portal metrics count.';
comment on column data.measurement_unit.name_en_one is 'English name after the number one.';
comment on column data.measurement_unit.difference_vi is 'Vietnamese name of what differences count: percentage points for percent.';
comment on column data.measurement_unit.difference_en is 'English name of what differences count.';
--rollback drop table data.measurement_unit; alter table data.portal_base drop column is_stated cascade;
