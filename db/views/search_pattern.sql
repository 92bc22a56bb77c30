-- The LIKE pattern that finds a name however it is spelled; percent sign and underscore are plain characters.
create function api.search_pattern(search text) returns text
  language sql immutable strict parallel safe
  -- Readers may not look into schema data, where the one spelling rule stands.
  security definer set search_path = pg_catalog
  return '%' || replace(replace(replace(trim(data.search_key(search)), '\', '\\'), '%', '\%'), '_', '\_') || '%';

comment on function api.search_pattern(text) is 'The LIKE pattern that finds a name in a search_name column, however it is spelled.';
