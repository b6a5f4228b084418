-- Keys that officers' telephones, computers or security keys hold for Loa; only the public halves are here.
create table passkey (
  id uuid primary key,
  officer_id uuid not null references officer,
  credential_id bytea not null constraint passkey_once unique,
  public_key bytea not null,
  attestation bytea not null,
  transports text[] not null,
  label text not null,
  created_at timestamptz not null,
  used_at timestamptz not null
);
create index passkey_officer on passkey (officer_id);
