insert into data.component (component_code, name_vi, name_en) values ('synthetic-third', 'Hạ tầng CNTT', 'IT infrastructure');
