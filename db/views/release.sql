-- One row per release of the whole data set.
create view api.release as
select
  r.release_number,
  r.published_at,
  r.note,
  r.checksum
from data.release r;

comment on view api.release is 'One row per release of the whole data set.';
comment on column api.release.release_number is 'Key, counted from 1.';
comment on column api.release.published_at is 'When it was published.';
comment on column api.release.note is 'What is in it.';
comment on column api.release.checksum is 'SHA-256 of all claims.';
