delete from data.edition_classification where index_code = 'synthetic-successor';
delete from data.edition where index_code = 'synthetic-successor';
update data.edition set comparability_with_previous = 'NOT_COMPARABLE', break_reasons = 'UNIT_MERGED' where year = 2018;
update data.edition set comparability_with_previous = 'CAVEAT', break_reasons = 'METHOD_CHANGED UNIT_MERGED' where year = 2019;
