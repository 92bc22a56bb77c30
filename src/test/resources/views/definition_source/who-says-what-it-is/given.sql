update data.edition_component set source_code = 'synthetic-second-source' where component_code = 'synthetic-second';
