create table officer (
  id uuid primary key,
  username text not null constraint officer_username_unique unique,
  full_name text not null,
  position text,
  unit_id uuid not null references unit,
  password_hash text not null,
  password_set_at timestamptz not null,
  -- Somebody else knows the password: it opens nothing but the page that changes it.
  password_initial boolean not null,
  valid_from date not null,
  leaves_on date,
  version integer not null,
  search text generated always as (plain(full_name || ' ' || username)) stored,
  constraint officer_leaves_after_joining check (leaves_on >= valid_from)
);
create index officer_unit on officer (unit_id);
create index officer_search on officer using gin (search gin_trgm_ops);

-- An officer holds a permission on a unit and on everything below it. Revoked, never deleted.
create table officer_grant (
  id uuid primary key,
  officer_id uuid not null references officer,
  unit_id uuid not null references unit,
  permission text not null check (permission in ('DRAFT', 'CONTRIBUTE', 'REVIEW', 'SIGN', 'ISSUE', 'OVERSEE', 'ADMIN')),
  valid_from date not null,
  revoked_on date,
  version integer not null,
  constraint grant_revoked_after_it_begins check (revoked_on >= valid_from)
);
create unique index officer_grant_once on officer_grant (officer_id, unit_id, permission) where revoked_on is null;
create index officer_grant_unit on officer_grant (unit_id);

-- Tries to sign in, by the hash of the name that was typed: unknown names are counted alike and are not kept.
create table sign_in_attempt (
  name_hash bytea primary key,
  failures integer not null,
  last_failure_at timestamptz not null
);
create index sign_in_attempt_age on sign_in_attempt (last_failure_at);
