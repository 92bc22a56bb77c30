-- One row per rule, statement about an edition and group or unit whose figures contradict it.
create view api.statement_contradiction as
with statement as (
  select e.*,
    concat_ws('/', 'statement', e.index_code, e.year, coalesce(e.group_code, u.group_code), e.unit_code, e.topic_code) as figure_code,
    u.group_code as unit_group_code
  from data.edition_claim e
  left join data.unit u using (unit_code)
  where e.assertion is not null and e.is_preferred
),
-- Kept once each: the rules would otherwise be planned and computed again from views over views.
yearly_rank as materialized (select r.* from api.yearly_rank r),
classification_count as materialized (select n.* from api.classification_count n),
rank_change as materialized (
  select t.index_code, t.year, f.year as previous_year, t.group_code, t.unit_code,
    f.rank as previous_rank, t.rank as current_rank, f.rank - t.rank as rank_change
  from yearly_rank t
  join yearly_rank f
    on f.index_code = t.index_code and f.year < t.year and f.group_code = t.group_code and f.unit_code = t.unit_code
  where t.rank is not null and f.rank is not null
),
first_figure as materialized (
  select c.index_code, c.year, c.source_code, min(c.figure_code) as figure_code
  from api.claim c
  where c.index_code is not null
  group by c.index_code, c.year, c.source_code
)
-- A number of awards that is not the number of names in the same source; where it prints none there is nothing to count.
select
  'AWARDS_AGAINST_NAMES' as rule, s.figure_code,
  s.index_code, s.year, s.group_code, null as unit_code, s.topic_code as detail_code, null::integer as since_year,
  s.value as reported, n.name_count::text as computed,
  s.figure_code || n.figure_codes as figure_codes,
  n.unit_codes as related_codes, '{}'::text[] as related_values,
  s.statement_vi, s.statement_en
from statement s
join lateral (
  select
    count(distinct a.unit_code) as name_count,
    array_agg(distinct 'unit/' || a.unit_code) as unit_codes,
    array_agg(distinct concat_ws('/', 'award', a.index_code, a.year, u.group_code, a.unit_code, a.award_code)) as figure_codes
  from data.award_claim a
  join data.unit u using (unit_code)
  where a.index_code = s.index_code and a.year = s.year and a.source_code = s.source_code
    and a.award_code = coalesce(s.detail_code, a.award_code)
    and u.group_code = coalesce(s.group_code, u.group_code)
) n on n.name_count > 0 and n.name_count <> s.value_number
where s.assertion = 'AWARD_COUNT'

union all
-- A general level that the best of a group does not reach, so that nobody in the group does.
select
  'LEVEL_AGAINST_LEADER', s.figure_code, s.index_code, s.year, y.group_code, y.unit_code, s.topic_code, null,
  s.value, y.score::text,
  array[s.figure_code, concat_ws('/', 'score', y.index_code, y.year, y.group_code, y.unit_code),
    concat_ws('/', 'rank', y.index_code, y.year, y.group_code, y.unit_code)],
  array['unit/' || y.unit_code], array[y.score::text],
  s.statement_vi, s.statement_en
from statement s
join data.ranking_index i on i.index_code = s.index_code
join yearly_rank y
  on y.index_code = s.index_code and y.year = s.year and y.rank = 1
  and y.group_code = coalesce(s.group_code, y.group_code)
where s.assertion = 'SCORE_LEVEL' and 100 * y.score / i.maximum_score < s.value_low

union all
-- A unit named for its climb although others of its group climbed more.
select
  'PRAISE_AGAINST_CLIMBS', s.figure_code, s.index_code, s.year, s.unit_group_code, s.unit_code, s.topic_code, s.since_year,
  s.value, to_char(max(r.rank_change), 'FMSG9999990'),
  s.figure_code || array_agg(concat_ws('/', 'rank', r.index_code, r.year, r.group_code, r.unit_code) order by r.rank_change desc)
    || array_agg(concat_ws('/', 'rank', r.index_code, r.previous_year, r.group_code, r.unit_code) order by r.rank_change desc),
  array_agg('unit/' || r.unit_code order by r.rank_change desc, r.unit_code),
  array_agg(r.rank_change::text order by r.rank_change desc, r.unit_code),
  s.statement_vi, s.statement_en
from statement s
join rank_change r
  on r.index_code = s.index_code and r.year = s.year and r.group_code = s.unit_group_code
  and r.previous_year = s.since_year and r.rank_change > s.value_number
where s.assertion = 'STRONG_CLIMB'
group by s.figure_code, s.index_code, s.year, s.unit_group_code, s.unit_code, s.topic_code, s.since_year, s.value, s.statement_vi, s.statement_en

union all
-- Leaders said to be unchanged, one of whom is known not to have led in the other year.
select
  'LEADERS_AGAINST_RANKS', s.figure_code, s.index_code, s.year, s.group_code, null, s.topic_code, s.since_year,
  s.value_number::text, count(*)::text,
  s.figure_code || array_agg(concat_ws('/', 'rank', r.index_code, r.year, r.group_code, r.unit_code) order by r.unit_code)
    || array_agg(concat_ws('/', 'rank', r.index_code, r.previous_year, r.group_code, r.unit_code) order by r.unit_code),
  array_agg('unit/' || r.unit_code order by r.current_rank, r.unit_code),
  array_agg(r.previous_rank || ' → ' || r.current_rank order by r.current_rank, r.unit_code),
  s.statement_vi, s.statement_en
from statement s
join rank_change r
  on r.index_code = s.index_code and r.year = s.year and r.group_code = s.group_code
  and r.previous_year = s.since_year
  and (r.current_rank <= s.value_number) <> (r.previous_rank <= s.value_number)
where s.assertion = 'LEADERS_UNCHANGED'
group by s.figure_code, s.index_code, s.year, s.group_code, s.topic_code, s.since_year, s.value_number, s.statement_vi, s.statement_en

union all
-- A class said to be that of the leaders, some of whom are in another.
select
  'LEADERS_AGAINST_CLASSES', s.figure_code, s.index_code, s.year, s.group_code, null, s.topic_code, null,
  s.value, string_agg(distinct c.name_vi, ', '),
  s.figure_code || array_agg(concat_ws('/', 'classification', y.index_code, y.year, y.group_code, y.unit_code) order by y.rank, y.unit_code),
  array_agg('unit/' || y.unit_code order by y.rank, y.unit_code),
  array_agg('class/' || y.classification_code order by y.rank, y.unit_code),
  s.statement_vi, s.statement_en
from statement s
join yearly_rank y
  on y.index_code = s.index_code and y.year = s.year and y.group_code = s.group_code
  and y.rank <= s.value_number and y.classification_code <> s.detail_code
join data.classification c on c.classification_code = y.classification_code
where s.assertion = 'LEADERS_CLASS'
group by s.figure_code, s.index_code, s.year, s.group_code, s.topic_code, s.value, s.detail_code, s.statement_vi, s.statement_en

union all
-- A class count of all groups that is less than what is known of each, or not their sum where every one is known.
select
  'TOTAL_AGAINST_COUNTS', s.figure_code, s.index_code, s.year, null, null, s.topic_code, null,
  s.value, sum(greatest(n.unit_count, n.known_count))::text,
  s.figure_code || string_to_array(string_agg(x.figure_codes, ' ' order by g.ordinal), ' '),
  coalesce(array_agg('group/' || n.group_code order by g.ordinal) filter (where greatest(n.unit_count, n.known_count) > 0), '{}'),
  coalesce(array_agg(greatest(n.unit_count, n.known_count)::text order by g.ordinal)
    filter (where greatest(n.unit_count, n.known_count) > 0), '{}'),
  s.statement_vi, s.statement_en
from statement s
join classification_count n
  on n.index_code = s.index_code and n.year = s.year and n.classification_code = s.detail_code
join data.unit_group g on g.group_code = n.group_code
left join lateral (
  select string_agg(figure.code, ' ' order by figure.code) as figure_codes
  from (
    select concat_ws('/', 'classification_count', n.index_code, n.year, n.group_code, n.classification_code) as code
    where n.unit_count is not null
    union all
    select concat_ws('/', 'classification', y.index_code, y.year, y.group_code, y.unit_code)
    from yearly_rank y
    where n.unit_count is null and y.index_code = n.index_code and y.year = n.year and y.group_code = n.group_code
      and y.classification_code = n.classification_code
  ) figure
) x on true
where s.assertion = 'CLASS_COUNT' and s.group_code is null
group by s.figure_code, s.index_code, s.year, s.topic_code, s.value, s.value_number, s.detail_code, s.statement_vi, s.statement_en
having sum(greatest(n.unit_count, n.known_count)) > s.value_number
  -- A group that the index ranks in other years may have units of the class, too.
  or count(*) = count(n.unit_count) and sum(n.unit_count) <> s.value_number
    and count(*) = (select count(distinct o.group_code) from classification_count o where o.index_code = s.index_code)

union all
-- A day of announcement before which a source already prints figures of the edition.
select
  'ANNOUNCEMENT_AGAINST_SOURCES', s.figure_code, s.index_code, s.year, null, null, s.topic_code, null,
  s.value, o.published_on,
  array[s.figure_code, o.figure_code],
  array['source/' || o.source_code], array[o.published_on],
  s.statement_vi, s.statement_en
from statement s
join lateral (
  select p.source_code, p.published_on, c.figure_code
  from first_figure c
  join data.source p on p.source_code = c.source_code
  where c.index_code = s.index_code and c.year = s.year and p.published_on ~ '^\d{4}-\d{2}-\d{2}$' and p.published_on < s.value
  order by p.published_on, p.source_code
  limit 1
) o on true
where s.assertion = 'ANNOUNCED_ON';

comment on view api.statement_contradiction is 'One row per rule, statement about an edition and group or unit whose figures contradict it.';
comment on column api.statement_contradiction.rule is 'What is held against what.';
comment on column api.statement_contradiction.figure_code is 'The statement, as in api.claim.';
comment on column api.statement_contradiction.index_code is 'The index.';
comment on column api.statement_contradiction.year is 'Year of the edition.';
comment on column api.statement_contradiction.group_code is 'The group whose figures contradict it; null for an edition as a whole.';
comment on column api.statement_contradiction.unit_code is 'The unit that it is about or that contradicts it; null where no single one does.';
comment on column api.statement_contradiction.detail_code is 'The topic of the statement.';
comment on column api.statement_contradiction.since_year is 'The earlier year that it compares with; null where it compares with none.';
comment on column api.statement_contradiction.reported is 'What it states.';
comment on column api.statement_contradiction.computed is 'What other figures give.';
comment on column api.statement_contradiction.figure_codes is 'All figures that the row rests on, as in api.claim.';
comment on column api.statement_contradiction.related_codes is 'Units, groups or sources that the sentence names, as in api.term.';
comment on column api.statement_contradiction.related_values is 'Their figures, in the same order; a class as in api.term; empty where they have none.';
comment on column api.statement_contradiction.statement_vi is 'The statement in a Vietnamese sentence.';
comment on column api.statement_contradiction.statement_en is 'The statement in an English sentence.';
