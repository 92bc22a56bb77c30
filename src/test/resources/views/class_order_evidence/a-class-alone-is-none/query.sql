select unit_code, is_for, is_against from api.class_order_evidence where index_code = 'synthetic-index' and year = 2019 order by unit_code
