create table plan (
  id uuid primary key,
  unit_id uuid not null references unit,
  year integer not null check (year between 1900 and 2200),
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'SIGNED', 'ISSUED', 'CLOSED', 'REPLACED')),
  issuer text,
  number text,
  place text,
  date date,
  title text,
  signing_authority text,
  signer_position text,
  signer_name text,
  letterhead text[] not null,
  copied_from_id uuid references plan,
  replaces_id uuid references plan constraint plan_replaced_once unique,
  created_by_id uuid not null references officer,
  created_at timestamptz not null,
  changed_by_id uuid not null references officer,
  changed_at timestamptz not null,
  -- The last move, so that whoever comes too late can be told of it.
  last_move text,
  moved_by_id uuid references officer,
  moved_at timestamptz,
  signed_at timestamptz,
  frozen integer not null check (frozen >= 0),
  version integer not null,
  search text generated always as (plain(coalesce(title, '') || ' ' || coalesce(number, '') || ' ' || coalesce(issuer, ''))) stored,
  constraint plan_is_issued_with_number_and_date check (
    status not in ('ISSUED', 'CLOSED', 'REPLACED') or (number is not null and date is not null and place is not null))
);
create index plan_unit on plan (unit_id, year);
create index plan_open on plan (status, unit_id) where status in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'SIGNED');
create index plan_copied_from on plan (copied_from_id);
create index plan_search on plan using gin (search gin_trgm_ops);
-- Numbers begin anew each year; "05/KH-UBND" and "5/KH-UBND" are the same one.
create unique index plan_number_once on plan (unit_id, (extract(year from date)), (ltrim(lower(number), '0')))
  where status in ('ISSUED', 'CLOSED', 'REPLACED');

create table plan_recipient (
  plan_id uuid not null references plan,
  position integer not null,
  name text not null,
  note text,
  primary key (plan_id, position)
);

create table plan_appendix (
  plan_id uuid not null references plan,
  position integer not null,
  title text not null,
  -- JSON: the rows of the table, each a list of cells; rows may differ in length.
  cells text not null,
  primary key (plan_id, position)
);

create table plan_stamp (
  plan_id uuid not null references plan,
  position integer not null,
  signer text not null,
  email text,
  -- ISO 8601 as found, with its offset.
  time text,
  primary key (plan_id, position)
);

-- Each move of a plan, with the document as it stood at that moment. Only ever inserted.
create table plan_transition (
  plan_id uuid not null references plan,
  number integer not null check (number > 0),
  move text not null check (move in ('SUBMIT', 'TAKE_BACK', 'AGREE', 'REFUSE_REVIEW', 'SIGN', 'REFUSE_SIGNATURE', 'ISSUE', 'REFUSE_ISSUE', 'CLOSE', 'REPLACE')),
  officer_id uuid not null references officer,
  at timestamptz not null,
  reason text,
  document text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (plan_id, number)
);
