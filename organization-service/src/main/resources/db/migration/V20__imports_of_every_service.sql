-- Every service imports tables now; the table of imports is called alike in all: see db/exchange.
ALTER TABLE roster_import RENAME TO table_import;
ALTER INDEX roster_import_open RENAME TO table_import_open;
