-- An activity of an issued plan as it is carried out. The plan never changes any more; when the activity happens may.
create table activity (
  id uuid primary key references plan_activity,
  plan_id uuid not null references plan,
  unit_id uuid not null references unit,
  year integer not null,
  title text not null,
  lead text,
  lead_unit_id uuid references unit,
  lead_officer_id uuid references officer,
  coordinators text,
  areas text[] not null,
  channels text[] not null,
  audiences text[] not null,
  products text[] not null,
  target text,
  -- When, in the words of the plan or of the officer who set it right.
  words text,
  kind text not null check (kind in ('UNDATED', 'ONCE', 'WINDOW', 'RECURRING', 'ON_EVENT', 'CONTINUOUS')),
  begins date,
  ends date,
  -- RFC 5545; its days are those by which each occurrence is due.
  rule text,
  -- ISO 8601: the months or weeks that an occurrence may take.
  span text,
  times integer not null check (times > 0),
  -- The days within which the plan holds.
  first_day date not null,
  last_day date not null,
  -- Since when nothing is expected of it: its plan was closed or replaced.
  ended_on date,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  version integer not null,
  search text generated always as (plain(title)) stored
);
create index activity_plan on activity (plan_id);
create index activity_unit on activity (unit_id, year);
create index activity_lead_unit on activity (lead_unit_id);
create index activity_lead_officer on activity (lead_officer_id);

create table occurrence (
  id uuid primary key,
  activity_id uuid not null references activity,
  unit_id uuid not null references unit,
  begins date not null,
  due date not null check (due >= begins),
  needed integer not null check (needed > 0),
  results integer not null default 0 check (results >= 0),
  -- The day of the result by which it was done; null as long as one more is expected.
  done_on date,
  version integer not null default 0
);
create unique index occurrence_once on occurrence (activity_id, due);
create index occurrence_unit on occurrence (unit_id, due);

create table result (
  id uuid primary key,
  occurrence_id uuid not null references occurrence,
  activity_id uuid not null references activity,
  day date not null,
  text text not null,
  quantity numeric(12, 2) check (quantity >= 0),
  measure text,
  people integer check (people >= 0),
  link text,
  recorded_by_id uuid not null references officer,
  recorded_at timestamptz not null,
  -- Taken back with a reason; what it said stays.
  withdrawn_at timestamptz,
  version integer not null
);
create index result_occurrence on result (occurrence_id);
create index result_activity on result (activity_id, day);

-- What a result said before it was corrected. Only ever inserted.
create table result_correction (
  result_id uuid not null references result,
  number integer not null check (number > 0),
  day date not null,
  text text not null,
  quantity numeric(12, 2),
  measure text,
  people integer,
  link text,
  reason text not null,
  officer_id uuid not null references officer,
  at timestamptz not null,
  primary key (result_id, number)
);
