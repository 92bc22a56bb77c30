-- All that the role :role has in this database and did not have in a server as it is first set up: by itself or as everybody, of
-- whatever kind, one line each.
with reader as (select * from pg_roles where rolname = :role),
-- The first object of a database that no PostgreSQL brought along.
first(own) as (select 16384::oid),
thing(class, id, part, kind, name, owner, acl, initial, is_in_reach) as (
  select 'pg_class'::regclass, oid, 0, case relkind when 'S' then 'sequence' else 'table' end, oid::regclass::text, relowner, relacl,
    case relkind when 'S' then 's' else 'r' end, true
  from pg_class where relkind in ('r', 'v', 'm', 'p', 'f', 'S')
  union all
  select 'pg_class'::regclass, attrelid, attnum, 'column', attrelid::regclass || '.' || attname, relowner, attacl, 'c', true
  from pg_attribute join pg_class c on c.oid = attrelid where attacl is not null
  union all
  select 'pg_proc'::regclass, oid, 0, 'function', oid::regprocedure::text, proowner, proacl, 'f',
    has_schema_privilege(:role, pronamespace, 'usage')
  from pg_proc
  union all
  select 'pg_type'::regclass, oid, 0, 'type', oid::regtype::text, typowner, typacl, 'T',
    has_schema_privilege(:role, typnamespace, 'usage')
  from pg_type where typrelid = 0 and typelem = 0
  union all
  select 'pg_namespace'::regclass, oid, 0, 'schema', nspname, nspowner, nspacl, 'n', true from pg_namespace
  union all
  select 'pg_language'::regclass, oid, 0, 'language', lanname, lanowner, lanacl, 'l', true from pg_language
  union all
  select 'pg_foreign_data_wrapper'::regclass, oid, 0, 'foreign data wrapper', fdwname, fdwowner, fdwacl, 'F', true
  from pg_foreign_data_wrapper
  union all
  select 'pg_foreign_server'::regclass, oid, 0, 'foreign server', srvname, srvowner, srvacl, 'S', true from pg_foreign_server
  union all
  select 'pg_largeobject_metadata'::regclass, oid, 0, 'large object', oid::text, lomowner, lomacl, 'L', true
  from pg_largeobject_metadata
  union all
  select 'pg_tablespace'::regclass, oid, 0, 'tablespace', spcname, spcowner, spcacl, 't', true from pg_tablespace
  union all
  select 'pg_parameter_acl'::regclass, oid, 0, 'parameter', parname, 10, paracl, 'p', true from pg_parameter_acl
  union all
  -- Others are of other tests.
  select 'pg_database'::regclass, oid, 0, 'database', case datname when current_database() then 'this' else datname end, datdba, datacl,
    'd', true
  from pg_database, first where datname = current_database() or oid < own
),
held as (
  select kind, name, privilege_type as privilege, grantee = 0 as is_everybodys, is_grantable
  from thing, first, reader, aclexplode(coalesce(acl, acldefault(initial::"char", owner))) g
  where is_in_reach and grantee in (0, reader.oid)
    -- Given after the initial rights are written down.
    and not (id < own and grantee = 0 and privilege_type in ('SELECT', 'USAGE') and name like 'information\_schema%')
    and not (id < own and not (kind = 'schema' and name = 'public') and exists (
      select from aclexplode(coalesce(
        (select initprivs from pg_init_privs i where i.classoid = class and i.objoid = id and i.objsubid = part),
        acldefault(initial::"char", owner))) f
      where f.grantee = g.grantee and f.privilege_type = g.privilege_type))
)
select lower(privilege) || ' on ' || kind || ' ' || name
  || case when is_everybodys then ' as everybody' else '' end || case when is_grantable then ', for others too' else '' end
from held
-- What the API is there for, whatever there is of it.
where not (privilege = 'SELECT' and kind = 'table' and name like 'api.%' and not is_everybodys and not is_grantable)
  and not (privilege = 'EXECUTE' and kind = 'function' and name like 'api.%' and not is_grantable)
union all
select lower(privilege_type) || ' by default on what ' || defaclrole::regrole || ' makes'
from pg_default_acl, reader, aclexplode(defaclacl) where grantee in (0, reader.oid)
union all
select 'member of ' || roleid::regrole from pg_auth_members join reader on member = reader.oid
union all
select 'owner of ' || pg_describe_object(classid, objid, objsubid)
from pg_shdepend join reader on refobjid = oid
where deptype = 'o' and dbid in (0, (select oid from pg_database where datname = current_database()))
union all
select 'more than an ordinary role' from reader
where rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls or rolinherit or rolconnlimit <> 50
union all
select 'user mapping on ' || srvname from pg_user_mappings, reader where umuser in (0, reader.oid)
union all
select 'setting ' || setting || case setdatabase when 0 then ' everywhere' else '' end
from pg_db_role_setting, unnest(setconfig) setting, reader
where setrole = reader.oid and setdatabase in (0, (select oid from pg_database where datname = current_database()))
order by 1
