--liquibase formatted sql

--changeset test:takes-longer-than-any-test-waits
select pg_sleep(3600);
--rollback not required
