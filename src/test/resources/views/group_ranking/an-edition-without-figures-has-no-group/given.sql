insert into data.edition_claim (topic_code, value) values ('synthetic-topic', 'yes');
