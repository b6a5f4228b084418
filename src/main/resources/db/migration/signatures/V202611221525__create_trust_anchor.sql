-- The authorities whose certificates are trusted. None is shipped: an administrator takes them from their own site and
-- compares the fingerprint. One that is trusted no longer is ended, for earlier checks went by it.
create table trust_anchor (
  id uuid primary key,
  name text not null,
  issuer text not null,
  -- Of the certificate as X.509 encodes it.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  certificate bytea not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  note text,
  added_by_id uuid not null references officer,
  added_at timestamptz not null,
  ended_by_id uuid references officer,
  ended_at timestamptz,
  constraint trust_anchor_ended_by_somebody check ((ended_by_id is null) = (ended_at is null))
);
create unique index trust_anchor_once on trust_anchor (sha256);
