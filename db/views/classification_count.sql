-- One row per index, year, group and class of the edition's scale.
create view api.classification_count as
select
  d.index_code,
  d.year,
  d.group_code,
  d.classification_code,
  d.ordinal as classification_ordinal,
  coalesce(d.claimed_count, d.computed_count, d.difference_count) as unit_count,
  case
    when d.is_conflicting then 'CONFLICTING'
    when d.claimed_count is not null then d.claimed_status
    when d.claimed_count is null and d.computed_count is not null and d.is_class_disputed then 'CONFLICTING'
    when d.computed_count is not null then 'COMPUTED'
    when d.difference_count is not null then 'INFERRED'
    else 'NOT_PUBLISHED'
  end as status,
  case when d.claimed_status = 'REPORTED' then d.claimed_count end as reported_count,
  d.computed_count,
  d.known_count
from (
  select
    k.*,
    -- What is left of the group when every other class is counted: needs a size that a source states, since a
    -- size that is itself the sum of the counts would prove nothing; and size and counts that no other source denies.
    case
      when k.claimed_count is not null or k.unit_count_status <> 'REPORTED' or bool_or(k.is_conflicting) over scale then null
      when sum(k.claimed_count) over scale = k.unit_count then 0
      -- Counts above the size contradict it and prove nothing either.
      when count(*) filter (where k.claimed_count is null) over scale = 1 and sum(k.claimed_count) over scale < k.unit_count
        then k.unit_count - sum(k.claimed_count) over scale
    end::integer as difference_count
  from (
    select
      g.index_code, g.year, g.group_code, g.unit_count, g.unit_count_status,
      ec.classification_code, ec.ordinal,
      c.claimed_count, c.claimed_status, coalesce(c.is_conflicting, false) as is_conflicting,
      coalesce(n.known_count, 0) as known_count,
      coalesce(n.is_disputed, false) as is_class_disputed,
      case when g.classified_count = g.largest_unit_count then coalesce(n.known_count, 0) end as computed_count
    from api.group_ranking g
    join data.edition_classification ec on ec.index_code = g.index_code and ec.year = g.year
    left join (
      select
        x.index_code, x.year, x.group_code, x.detail_code,
        (max(x.value_number) filter (where x.is_preferred))::integer as claimed_count,
        max(x.status) filter (where x.is_preferred) as claimed_status,
        min(x.value_number) <> max(x.value_number) as is_conflicting
      from api.claim x
      where x.measure = 'CLASSIFICATION_COUNT'
      group by x.index_code, x.year, x.group_code, x.detail_code
    ) c on c.index_code = g.index_code and c.year = g.year and c.group_code = g.group_code
      and c.detail_code = ec.classification_code
    left join (
      -- A unit that sources put into two classes is counted in the preferred one and makes the count of both disputed.
      select y.index_code, y.year, y.group_code, x.classification_code,
        (count(*) filter (where x.is_preferred))::integer as known_count,
        bool_or(y.is_classification_conflicting) as is_disputed
      from api.yearly_figure y
      join data.classification_claim x on x.index_code = y.index_code and x.year = y.year and x.unit_code = y.unit_code
      group by y.index_code, y.year, y.group_code, x.classification_code
    ) n on n.index_code = g.index_code and n.year = g.year and n.group_code = g.group_code
      and n.classification_code = ec.classification_code
  ) k
  window scale as (partition by k.index_code, k.year, k.group_code)
) d;

comment on view api.classification_count is 'One row per index, year, group and class of the edition''s scale.';
comment on column api.classification_count.index_code is 'Key, with year, group_code and classification_code.';
comment on column api.classification_count.year is 'Year of the edition.';
comment on column api.classification_count.group_code is 'The group.';
comment on column api.classification_count.classification_code is 'The class.';
comment on column api.classification_count.classification_ordinal is 'Its place in the scale, 1 = best.';
comment on column api.classification_count.unit_count is 'How many units are in the class: 0 where there is none, null where unknown.';
comment on column api.classification_count.status is 'How the count came to be.';
comment on column api.classification_count.reported_count is 'The count as a source states it; null where none does.';
comment on column api.classification_count.computed_count is 'The count of the units'' own classes; null unless every unit''s class is known.';
comment on column api.classification_count.known_count is 'How many units are known to be in the class.';
