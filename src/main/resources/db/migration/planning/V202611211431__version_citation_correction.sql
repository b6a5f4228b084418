-- Two officers may correct what was understood of the same citation: the second is told of the first.
alter table citation_correction
  add column version integer not null default 1,
  -- Null for what came with the document that the plan was begun from.
  add column corrected_by_id uuid references officer,
  add column corrected_at timestamptz;
create index citation_correction_officer on citation_correction (corrected_by_id);
