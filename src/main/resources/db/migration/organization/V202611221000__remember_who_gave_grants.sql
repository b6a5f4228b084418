-- Nulls: given before this was kept, or when Loa was set up. A revoked grant names who revoked it.
alter table officer_grant
  add changed_by_id uuid references officer,
  add changed_at timestamptz;
create index officer_grant_changed_by on officer_grant (changed_by_id);
