update data.edition set break_reasons = 'METHOD_CHANGED', note_en = 'Before.' where index_code = 'synthetic-index' and year = 2018;
update data.edition set break_reasons = 'METHOD_CHANGED UNIT_MERGED', note_en = 'On the way.' where index_code = 'synthetic-index' and year = 2019;
