-- "HBA" and "hba" are one code. That was asked before each write, so two who wrote at the same moment could both have it.
create unique index unit_code_unique_in_any_case on unit (upper(code));
