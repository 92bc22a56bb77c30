-- Texts of the tables sort by code point, whatever the database was created with: by the rules of a country so-y-te comes before
-- soy-te on one server and after it on another. Here, since no view may rest on a column whose type changes. Does nothing where
-- it is so already. Names sort by Vietnamese rules where a view says so.
do $$
declare
  a record;
begin
  for a in
    select t.attrelid::regclass as table_name, t.attname as column_name
    from pg_attribute t
    join pg_class c on c.oid = t.attrelid and c.relkind = 'r' and c.relnamespace = 'data'::regnamespace
    where t.attnum > 0 and not t.attisdropped and t.atttypid = 'text'::regtype and t.attgenerated = ''
      and t.attcollation <> '"C"'::regcollation
      -- What a column is computed from cannot change its type.
      and not exists (
        select from pg_depend d
        join pg_attrdef f on f.oid = d.objid
        join pg_attribute g on g.attrelid = f.adrelid and g.attnum = f.adnum and g.attgenerated <> ''
        where d.classid = 'pg_attrdef'::regclass and d.refclassid = 'pg_class'::regclass
          and d.refobjid = t.attrelid and d.refobjsubid = t.attnum)
  loop
    execute format('alter table %s alter %I type text collate "C"', a.table_name, a.column_name);
  end loop;
end
$$;
