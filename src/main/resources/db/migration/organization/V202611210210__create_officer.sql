create table officer (
  id uuid primary key,
  username text not null constraint officer_username_unique unique,
  full_name text not null,
  position text,
  unit_id uuid not null references unit,
  password_hash text not null,
  failed_attempts integer not null,
  locked_until timestamptz,
  valid_from date not null,
  valid_to date,
  version integer not null,
  search text generated always as (plain(full_name || ' ' || username)) stored
);
create index officer_unit on officer (unit_id);
create index officer_search on officer using gin (search gin_trgm_ops);

-- An officer holds a permission on a unit and on everything below it. Ended, never deleted.
create table officer_grant (
  id uuid primary key,
  officer_id uuid not null references officer,
  unit_id uuid not null references unit,
  permission text not null check (permission in ('DRAFT', 'CONTRIBUTE', 'REVIEW', 'SIGN', 'ISSUE', 'OVERSEE', 'ADMIN')),
  valid_from date not null,
  valid_to date,
  version integer not null
);
create unique index officer_grant_once on officer_grant (officer_id, unit_id, permission) where valid_to is null;
create index officer_grant_unit on officer_grant (unit_id);
