--liquibase formatted sql

--changeset xephang:0004-ranks-and-ceilings
--comment: From rank 1 to rank 4 is a fall, although the number rises; and a target may be a value not to be exceeded.
alter table data.measurement_unit
  add column difference_en_one text,
  add column is_rank boolean not null default false;
comment on column data.measurement_unit.difference_en_one is 'English name of what differences count after the number one; null where it is the same.';
comment on column data.measurement_unit.is_rank is 'True where a value is a rank, which a smaller number betters; its name stands before the number.';
alter table data.portal_claim
  drop constraint portal_claim_qualifier_check,
  add constraint portal_claim_qualifier_check check (qualifier in ('EXACT', 'ABOUT', 'NEARLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST'));
alter table data.portal_target
  drop constraint portal_target_qualifier_check,
  add constraint portal_target_qualifier_check check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'));
comment on column data.portal_target.qualifier is 'How exact the source puts the threshold; with AT_MOST the value must not exceed it, else it must reach it.';
--rollback alter table data.portal_target drop constraint portal_target_qualifier_check, add constraint portal_target_qualifier_check check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST'));
--rollback alter table data.portal_claim drop constraint portal_claim_qualifier_check, add constraint portal_claim_qualifier_check check (qualifier in ('EXACT', 'ABOUT', 'NEARLY', 'AT_LEAST', 'MORE_THAN'));
--rollback alter table data.measurement_unit drop column is_rank cascade, drop column difference_en_one cascade;
