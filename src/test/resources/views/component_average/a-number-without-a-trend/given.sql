insert into data.component_average_claim (component_code, average, basis) values
  ('synthetic-first', 7.50, 'stated'), ('synthetic-second', 8.1, 'inferred');
