-- The percentile of values that stand in rising order, between 0 and 100, with linear interpolation and two places.
create function api.percentile(sorted_values numeric[], point numeric) returns numeric
  language sql immutable strict parallel safe
  -- Exact decimals: percentile_cont knows binary floating point only.
  return (
    select round(
      sorted_values[floor(p.place)::integer]
        + (p.place - floor(p.place)) * (sorted_values[ceil(p.place)::integer] - sorted_values[floor(p.place)::integer]), 2)
    from (values (1 + point * (cardinality(sorted_values) - 1) * 0.01)) as p(place)
  );

comment on function api.percentile(numeric[], numeric) is 'The percentile of values in rising order, as percentile_cont defines it but in exact decimals, rounded to two places.';
