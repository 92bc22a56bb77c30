--liquibase formatted sql

--changeset test:who-migrates
create table public.migration as select current_user::text as made_by, '${apiRole}' as api_role;
--rollback drop table public.migration;
