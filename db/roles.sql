-- The roles and what they may do in the current database; nothing else defines them.
--
-- The embedded server runs this by itself. On a server of your own, create the database first:
--   create database xephang template template0 encoding 'UTF8';
-- then, as a superuser or as the database's owner with CREATEROLE:
--   psql --dbname xephang --set ON_ERROR_STOP=1 --single-transaction --file db/roles.sql
-- and give both roles their passwords: \password xephang_owner, \password xephang_api.
--
-- Plain SQL without psql's own commands, since it also runs over JDBC. May be run again at any time.
-- PostgreSQL 15 to 18.

-- Two roles, so that a hole in the API is never a hole in the data: the owner runs migrations and imports
-- and is not used while serving; the API reads.
do $$
begin
  if not exists (select from pg_roles where rolname = 'xephang_owner') then
    create role xephang_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'xephang_api') then
    create role xephang_api login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  end if;
end
$$;

-- A role that was there before keeps its attributes: taking SUPERUSER away needs a superuser, which a managed
-- server does not offer. So this refuses instead of serving with more rights than it seems.
do $$
begin
  if exists (select from pg_roles where rolname in ('xephang_owner', 'xephang_api')
      and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)) then
    raise exception 'xephang_owner or xephang_api is more than an ordinary role'
      using hint = 'alter role ... nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  end if;
  if exists (select from pg_auth_members where member = 'xephang_api'::regrole) then
    raise exception 'xephang_api is a member of another role and would have its rights'
      using hint = 'revoke <the other role> from xephang_api';
  end if;
end
$$;

-- More sessions than a few API servers' pools need, fewer than would keep administrators out.
alter role xephang_api noinherit connection limit 50;

-- Every role may by default connect to a database and make temporary tables in it: not in this one.
-- What the API's role begins with holds in this database; its limits in every other one too, should it be let in there.
do $$
declare
  db text := current_database();
begin
  execute format('revoke connect, temporary on database %I from public', db);
  execute format('grant connect on database %I to xephang_owner, xephang_api', db);
  -- The owner makes the schemas; whoever ran this file stays the database's owner.
  execute format('grant create, temporary on database %I to xephang_owner', db);

  -- A migration whose program was killed ends with it, and with it the lock that keeps others from migrating.
  execute format('alter role xephang_owner in database %I set client_connection_check_interval = ''5s''', db);

  -- A role may change what its later sessions begin with: what is not said here is as the server says.
  execute 'alter role xephang_api reset all';
  execute 'alter role xephang_api set default_transaction_read_only = on';
  execute 'alter role xephang_api set statement_timeout = ''3s''';
  execute 'alter role xephang_api set lock_timeout = ''500ms''';
  execute format('alter role xephang_api in database %I reset all', db);
  -- The API never writes. It could switch this off, but has no right to write to anything either.
  execute format('alter role xephang_api in database %I set default_transaction_read_only = on', db);
  -- No question of the API needs longer, and a statement runs on after its asker has gone.
  execute format('alter role xephang_api in database %I set statement_timeout = ''3s''', db);
  -- Readers that queue behind a migration's lock would use up the pool.
  execute format('alter role xephang_api in database %I set lock_timeout = ''500ms''', db);
  -- A forgotten transaction would keep old rows from being vacuumed.
  execute format('alter role xephang_api in database %I set idle_in_transaction_session_timeout = ''10s''', db);
  -- Compiling takes longer than any of these questions.
  execute format('alter role xephang_api in database %I set jit = off', db);
  -- Planning a question over the views takes longer than answering it: a session plans each statement once, for any values.
  execute format('alter role xephang_api in database %I set plan_cache_mode = force_generic_plan', db);
  -- Unqualified names mean the published views, and nothing else that shares their name.
  execute format('alter role xephang_api in database %I set search_path = api', db);
end
$$;

-- Schema public holds only the migrations' own record.
revoke all on schema public from public;
grant usage, create on schema public to xephang_owner;

-- What a role may by default do beside reading, in every database: keep large objects, as many as the disk holds; write to the
-- write-ahead log and use up transactions, also where it may write to no table; end its own sessions, which are the whole API;
-- keep sessions waiting; send notices; run programs of its own. The owner needs some of it. These functions belong to the
-- superuser, so that only one can take this away; where a server offers none, src/docs/hostile-input.md says what is left.
do $$
declare
  taken text;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    raise warning 'Not run by a superuser: functions that write, signal and block stay open to every role of the server';
    return;
  end if;
  for taken in
    select oid::regprocedure from pg_proc
    where pronamespace = 'pg_catalog'::regnamespace
      and (proname in (
          'lo_creat', 'lo_create', 'lo_from_bytea', 'lo_get', 'lo_put', 'lo_open', 'lo_close', 'lo_lseek', 'lo_lseek64', 'lo_tell',
          'lo_tell64', 'lo_truncate', 'lo_truncate64', 'lo_unlink', 'loread', 'lowrite',
          'pg_logical_emit_message', 'txid_current', 'pg_current_xact_id', 'pg_export_snapshot',
          'pg_cancel_backend', 'pg_terminate_backend', 'pg_notify', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until')
        or proname ~ '^pg_(try_)?advisory_')
  loop
    execute format('revoke execute on function %s from public', taken);
    execute format('grant execute on function %s to xephang_owner', taken);
  end loop;
  -- Whoever may end the sessions of others.
  grant execute on function pg_cancel_backend(integer), pg_terminate_backend(integer, bigint) to pg_signal_backend;
  revoke usage on language sql, plpgsql from public;
  grant usage on language sql, plpgsql to xephang_owner;
end
$$;
