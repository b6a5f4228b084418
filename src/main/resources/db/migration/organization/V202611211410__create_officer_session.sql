-- A browser's session. Neither the identifier nor what is kept can be read from here: the key to both is in the cookie.
create table officer_session (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  -- Absent while nobody has signed in yet.
  officer_id uuid references officer,
  -- That of the officer when the session began: it ends with the password.
  password_set_at timestamptz,
  began_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- Each attribute by its name, sealed.
  attributes jsonb not null,
  constraint officer_session_has_officer check ((officer_id is null) = (password_set_at is null))
) with (fillfactor = 70);
create index officer_session_officer on officer_session (officer_id);
create index officer_session_age on officer_session (began_at);
