-- The calendar that an officer's own programs fetch without signing in. Of the private address only the hash is kept; a new
-- one takes the place of the old, and withdrawing it removes the row.
create table activity_feed (
  officer_id uuid primary key references officer,
  whose text not null check (whose in ('ALL', 'MINE', 'OFFICE')),
  token_hash bytea not null,
  made_at timestamptz not null
);
create unique index activity_feed_token on activity_feed (token_hash);
