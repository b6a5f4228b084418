create table unit (
  id uuid primary key,
  code text not null constraint unit_code_unique unique,
  name text not null,
  kind text not null check (kind in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT', 'OFFICE', 'SERVICE_CENTRE', 'MASS_ORGANISATION', 'VILLAGE')),
  parent_id uuid references unit,
  valid_from date not null,
  valid_to date,
  successor_id uuid references unit,
  version integer not null,
  search text generated always as (plain(name || ' ' || code)) stored,
  constraint unit_ends_after_it_begins check (valid_to >= valid_from)
);
create index unit_parent on unit (parent_id);
create index unit_search on unit using gin (search gin_trgm_ops);

-- The closure of the tree: every unit with itself (depth 0) and with all above it.
create table unit_path (
  ancestor_id uuid not null references unit,
  descendant_id uuid not null references unit,
  depth integer not null check (depth >= 0),
  primary key (ancestor_id, descendant_id)
);
create index unit_path_descendant on unit_path (descendant_id, ancestor_id);
