-- What was made by a form that carries a key, kept for a day: the same form sent again gets the same answer.
-- The insert stands in the transaction that makes the thing, so a second sender waits for the first.
create table once_key (
  key uuid not null,
  -- The same page sent again after its words were changed asks for something else.
  content bytea not null,
  officer_id uuid not null,
  route text not null,
  made_at timestamptz not null,
  address text,
  notice text,
  notice_arguments text[],
  primary key (key, content)
);
create index once_key_age on once_key (made_at);
