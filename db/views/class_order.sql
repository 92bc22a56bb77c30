-- One row per index and year: whether the classes of its scale follow the scores.
create view api.class_order as
select
  e.index_code,
  e.year,
  case
    when bool_or(p.is_against) then 'CONTRADICTED'
    when coalesce(t.is_stated, false) then 'STATED'
    when bool_or(p.is_for) then 'CONFIRMED'
    else 'ASSUMED'
  end as class_order
from data.edition e
left join (
  -- Every class above the last has its lowest score, each lower than that of the class above.
  select
    s.index_code, s.year,
    count(*) filter (where s.minimum_score is null and s.next_ordinal is not null) = 0
      and count(*) filter (where s.minimum_score <= s.next_minimum_score) = 0 and count(*) > 1 as is_stated
  from (
    select c.index_code, c.year, c.minimum_score,
      lead(c.ordinal) over scale as next_ordinal,
      lead(c.minimum_score) over scale as next_minimum_score
    from data.edition_classification c
    window scale as (partition by c.index_code, c.year order by c.ordinal)
  ) s
  group by s.index_code, s.year
) t on t.index_code = e.index_code and t.year = e.year
left join api.class_order_evidence p on p.index_code = e.index_code and p.year = e.year
group by e.index_code, e.year, t.is_stated;

comment on view api.class_order is 'One row per index and year: whether the classes of its scale follow the scores.';
comment on column api.class_order.index_code is 'Key, with year.';
comment on column api.class_order.year is 'Year of the edition.';
comment on column api.class_order.class_order is 'CONTRADICTED: a unit of a worse class has a better or equal score or rank in its group, or a score lies below its class''s lowest; STATED: the lowest scores of the classes are published; CONFIRMED: units of different classes agree with it; ASSUMED: no such figures are published.';
