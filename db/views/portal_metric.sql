-- One row per portal metric.
create view api.portal_metric as
select
  m.metric_code,
  m.name_vi,
  m.name_en,
  m.measurement_unit,
  m.ordinal,
  m.note
from data.portal_metric m;

comment on view api.portal_metric is 'One row per portal metric.';
comment on column api.portal_metric.metric_code is 'Key.';
comment on column api.portal_metric.name_vi is 'Vietnamese name.';
comment on column api.portal_metric.name_en is 'English name.';
comment on column api.portal_metric.measurement_unit is 'What its values count.';
comment on column api.portal_metric.ordinal is 'Place in the usual order of the metrics.';
comment on column api.portal_metric.note is 'What a reader should know of it; null where nothing.';
