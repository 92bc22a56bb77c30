insert into data.source (source_code, kind, title, publisher, language_code, is_inferred, published_on, cited_in_source_code) values
  ('synthetic-document', 'DOCUMENT', 'Văn bản tổng hợp', 'Nobody', 'vi', true, '2019-10', 'synthetic-source');
