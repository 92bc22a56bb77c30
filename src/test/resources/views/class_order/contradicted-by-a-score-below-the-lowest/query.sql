select index_code, year, class_order from api.class_order where index_code = 'synthetic-index' and year = 2019
