insert into data.classification_claim (year, unit_code, classification_code) values
  (2018, 'synthetic-a', 'synthetic-good'),
  (2019, 'synthetic-b', 'synthetic-fair');
