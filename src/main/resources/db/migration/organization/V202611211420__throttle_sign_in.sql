-- Failed tries by where they come from: an IPv4 address or the /64 of an IPv6 address. Forgotten as time goes by.
create table sign_in_address (
  address text primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  -- Until then nobody may try from there, except in a browser in which the officer signed in before.
  free_at timestamptz not null
);
create index sign_in_address_age on sign_in_address (last_failure_at);

-- In which browsers an officer signed in, by the hash of the token in the browser's cookie.
create table known_browser (
  token_hash bytea not null,
  officer_id uuid not null references officer,
  used_at timestamptz not null,
  primary key (token_hash, officer_id)
);
create index known_browser_officer on known_browser (officer_id, used_at);
