-- Files that prove a result. None is ever deleted: one that is taken out stays, with who did it and why.
create table evidence (
  id uuid primary key,
  result_id uuid not null references result,
  activity_id uuid not null references activity,
  unit_id uuid not null references unit,
  -- Names the content in the storage.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Of a picture, a small one.
  thumbnail_sha256 text check (thumbnail_sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  -- What it is by its content, one of Loa's own file types.
  type text not null,
  bytes bigint not null check (bytes > 0),
  -- Shows or names people, so neither the public nor an export gets it.
  personal boolean not null,
  added_by_id uuid not null references officer,
  added_at timestamptz not null,
  removed_by_id uuid references officer,
  removed_at timestamptz,
  removal_reason text,
  check (num_nulls(removed_by_id, removed_at, removal_reason) in (0, 3))
);
create unique index evidence_once on evidence (result_id, sha256) where removed_at is null;
create index evidence_activity on evidence (activity_id, added_at);
create index evidence_file on evidence (sha256);
