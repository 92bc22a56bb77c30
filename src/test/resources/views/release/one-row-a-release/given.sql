insert into data.release (release_number, published_at, note, checksum) values
  (1, '2026-11-23T00:00:00Z', 'Synthetic.', null), (2, '2026-11-24T00:00:00Z', 'Synthetic again.', repeat('0', 64));
