select definition_code, source_code
from api.definition_source
where definition_code ~ '^(index/synthetic-index|(edition|component|class)/synthetic-index/2019)'
order by definition_code collate "C"
