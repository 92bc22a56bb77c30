-- One row per index, edition, component and class of an edition: which source says what it is.
create view api.definition_source as
select concat_ws('/', 'index', i.index_code) as definition_code, i.source_code from data.ranking_index i
union all
select concat_ws('/', 'edition', e.index_code, e.year), e.source_code from data.edition e
union all
select concat_ws('/', 'component', c.index_code, c.year, c.component_code), c.source_code from data.edition_component c
union all
select concat_ws('/', 'class', c.index_code, c.year, c.classification_code), c.source_code from data.edition_classification c;

comment on view api.definition_source is 'One row per index, edition, component and class of an edition: which source says what it is.';
comment on column api.definition_source.definition_code is 'Its kind, then its key, as in class/it-application/2019/tot.';
comment on column api.definition_source.source_code is 'The source of its name, day of announcement, weight, highest or lowest score, as far as it has these.';
