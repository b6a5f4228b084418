-- The digitally signed files of issued plans. Nothing is deleted: a file gives way to the one that took its place.
create table signed_file (
  id uuid primary key,
  plan_id uuid not null references plan,
  -- Names the content in the storage.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  bytes bigint not null check (bytes > 0),
  note text,
  added_by_id uuid not null references officer,
  added_at timestamptz not null,
  replaced_by_id uuid references signed_file deferrable initially deferred
);
create unique index signed_file_once on signed_file (plan_id, sha256) where replaced_by_id is null;
create index signed_file_plan on signed_file (plan_id, added_at);

-- What was found each time the signatures were checked; the newest check counts.
create table signed_file_check (
  id uuid primary key,
  file_id uuid not null references signed_file,
  checked_by_id uuid not null references officer,
  checked_at timestamptz not null,
  state text not null check (state in ('UNSIGNED', 'CHANGED', 'BROKEN', 'OUTDATED', 'APPENDED', 'WHOLE')),
  -- JSON of the signatures, the signatory and the words that differ.
  findings text not null
);
create index signed_file_check_file on signed_file_check (file_id, checked_at desc);
