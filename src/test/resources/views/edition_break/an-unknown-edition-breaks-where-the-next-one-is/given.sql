delete from data.edition_component;
delete from data.edition_classification;
delete from data.edition where year = 2018 or index_code = 'synthetic-successor';
update data.edition set note_en = 'Nothing of 2018 was found.' where year = 2019;
