-- The secret that an officer's telephone shares with Loa, sealed with Loa's key.
create table time_code_secret (
  officer_id uuid primary key references officer,
  sealed_secret bytea not null,
  since timestamptz not null,
  -- The half minute whose code was used last: no code works twice.
  last_step bigint not null
);

-- One code each for the day on which the telephone is not at hand; only a keyed hash is kept.
create table recovery_code (
  officer_id uuid not null references officer,
  number smallint not null,
  code_hash bytea not null,
  primary key (officer_id, number)
);
