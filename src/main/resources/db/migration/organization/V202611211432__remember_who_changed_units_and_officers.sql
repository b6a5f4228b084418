-- Whoever saves a form that somebody else saved meanwhile is told by whom and when. Null: not since this was kept.
alter table unit
  add column changed_by_id uuid references officer,
  add column changed_at timestamptz;
create index unit_changed_by on unit (changed_by_id);
alter table officer
  add column changed_by_id uuid references officer,
  add column changed_at timestamptz;
create index officer_changed_by on officer (changed_by_id);
