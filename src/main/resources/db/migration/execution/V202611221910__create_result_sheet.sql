-- A spreadsheet of results as an officer brought it, row by row, so that it is seen before it is recorded. Thrown away
-- after a month.
create table result_sheet (
  id uuid primary key,
  officer_id uuid not null references officer,
  name text not null,
  -- JSON of the rows that were filled in.
  lines text not null,
  brought_at timestamptz not null
);
create index result_sheet_officer on result_sheet (officer_id);
create index result_sheet_brought on result_sheet (brought_at);
