-- Whoever saves a form that somebody else saved meanwhile is told by whom and when. Null: not since this was kept.
alter table kind_name
  add column changed_by_id uuid references officer,
  add column changed_at timestamptz;
create index kind_name_changed_by on kind_name (changed_by_id);
alter table library_entry
  add column changed_by_id uuid references officer,
  add column changed_at timestamptz;
create index library_entry_changed_by on library_entry (changed_by_id);
alter table legal_document
  add column changed_by_id uuid references officer,
  add column changed_at timestamptz;
create index legal_document_changed_by on legal_document (changed_by_id);
alter table plan_template
  add column changed_by_id uuid references officer,
  add column changed_at timestamptz;
create index plan_template_changed_by on plan_template (changed_by_id);
