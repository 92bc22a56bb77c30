-- One row per thing that sentences name: its kind with its code, and its name in both languages.
create view api.term as
select 'unit/' || u.unit_code as term_code, u.name_vi, 'the ' || u.name_en as name_en from data.unit u
union all
-- An abbreviation at the beginning keeps its capitals.
select 'group/' || g.group_code,
  case when g.name_vi ~ '^[[:upper:]]{2}' then g.name_vi else lower(left(g.name_vi, 1)) || substr(g.name_vi, 2) end,
  case when g.name_en ~ '^[[:upper:]]{2}' then g.name_en else lower(left(g.name_en, 1)) || substr(g.name_en, 2) end
from data.unit_group g
union all
select 'class/' || c.classification_code, c.name_vi, c.name_en from data.classification c
union all
select 'component/' || c.component_code,
  case when c.name_vi ~ '^[[:upper:]]{2}' then c.name_vi else lower(left(c.name_vi, 1)) || substr(c.name_vi, 2) end,
  case when c.name_en ~ '^[[:upper:]]{2}' then c.name_en else lower(left(c.name_en, 1)) || substr(c.name_en, 2) end
from data.component c
union all
select 'trend/' || t.trend, t.name_vi, t.name_en
from (values
  ('STRONGLY_UP', 'tăng mạnh', 'rising strongly'),
  ('UP', 'tăng', 'rising'),
  ('MOSTLY_UP', 'đa phần tăng', 'mostly rising'),
  ('UNCHANGED', 'không đổi', 'unchanged'),
  ('SLIGHTLY_DOWN', 'giảm nhẹ', 'falling slightly'),
  ('MOSTLY_DOWN', 'đa phần giảm', 'mostly falling'),
  ('DOWN', 'giảm', 'falling')) as t(trend, name_vi, name_en)
union all
select 'metric/' || m.metric_code, m.name_vi, m.name_en from data.portal_metric m
union all
select 'base/' || b.base_code,
  case when b.is_stated then lower(left(b.name_vi, 1)) || substr(b.name_vi, 2) else 'cơ sở mà nguồn không nêu rõ' end,
  case when b.is_stated then lower(left(b.name_en, 1)) || substr(b.name_en, 2) else 'a total that the source leaves open' end
from data.portal_base b
union all
select 'source/' || s.source_code,
  s.publisher || coalesce(' (' || case length(s.published_on)
    when 10 then to_char(s.published_on::date, 'FMDD-FMMM-YYYY')
    when 7 then to_char((s.published_on || '-01')::date, 'FMMM-YYYY')
    else s.published_on end || ')', ''),
  s.publisher || coalesce(' (' || case length(s.published_on)
    when 10 then to_char(s.published_on::date, 'FMDD FMMonth YYYY')
    when 7 then to_char((s.published_on || '-01')::date, 'FMMonth YYYY')
    else s.published_on end || ')', '')
from data.source s;

comment on view api.term is 'One row per thing that sentences name: its kind with its code, and its name in both languages.';
comment on column api.term.term_code is 'Key: unit, group, class, component, trend, metric, base or source, a slash, and the code.';
comment on column api.term.name_vi is 'Vietnamese name as it stands inside a sentence; of a source the publisher and the date.';
comment on column api.term.name_en is 'English name as it stands inside a sentence, with its article; of a source the publisher and the date.';
