-- One row per index, year and class of its scale.
create view api.edition_classification as
select
  ec.index_code,
  ec.year,
  ec.classification_code,
  c.name_vi,
  c.name_en,
  ec.ordinal,
  ec.minimum_score
from data.edition_classification ec
join data.classification c using (classification_code);

comment on view api.edition_classification is 'One row per index, year and class of its scale.';
comment on column api.edition_classification.index_code is 'Key, with year and classification_code.';
comment on column api.edition_classification.year is 'Year of the edition.';
comment on column api.edition_classification.classification_code is 'The class.';
comment on column api.edition_classification.name_vi is 'Vietnamese name.';
comment on column api.edition_classification.name_en is 'English name.';
comment on column api.edition_classification.ordinal is '1 = best.';
comment on column api.edition_classification.minimum_score is 'Lowest total score of the class, in points; null where not published.';
