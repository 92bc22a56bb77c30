insert into data.portal_target (target_code, metric_code, threshold, deadline) values
  ('synthetic-with-documents', 'synthetic-all', 5, '2020-12-31'), ('synthetic-without', 'synthetic-all', 5, '2020-12-31');
insert into data.portal_target_document (target_code, ordinal, document_source_code) values
  ('synthetic-with-documents', 2, 'synthetic-source'), ('synthetic-with-documents', 1, 'synthetic-second-source');
