select kind, year, comparability, reasons from api.fact where kind <> 'FIRST_TIME_IN_TOP' order by kind, year
