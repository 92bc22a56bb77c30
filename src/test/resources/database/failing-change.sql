--liquibase formatted sql

--changeset test:fails
select 1 / 0;
--rollback not required
