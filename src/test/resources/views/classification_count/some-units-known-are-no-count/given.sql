insert into data.group_size_claim (unit_count) values (24);
insert into data.classification_claim (unit_code, classification_code) values
  ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-good');
