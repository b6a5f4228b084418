create table section (
  id uuid primary key,
  plan_id uuid not null references plan,
  parent_id uuid references section deferrable initially deferred,
  place text not null check (place in ('PREAMBLE', 'BODY', 'CLOSING')),
  position integer not null,
  number text,
  title text not null,
  role text not null check (role in ('PURPOSE', 'REQUIREMENT', 'AUDIENCE', 'TARGET', 'CONTENT', 'CHANNEL', 'ACTIVITY', 'BUDGET', 'ASSIGNMENT', 'REPORTING', 'FREE')),
  saved_by_id uuid not null references officer,
  saved_at timestamptz not null,
  removed_at timestamptz,
  version integer not null
);
create index section_plan on section (plan_id, saved_at);
create unique index section_preamble_and_closing_once on section (plan_id, place) where place <> 'BODY';

create table section_line (
  id uuid primary key,
  section_id uuid not null references section deferrable initially deferred,
  position integer not null,
  level integer not null check (level >= 0),
  marker text,
  text text not null,
  -- What the line means, in order; the columns below say more about each.
  means text[] not null check (means <@ array['AUDIENCE', 'TARGET', 'CONTENT', 'CHANNEL', 'TASK', 'BUDGET', 'REPORTING']),
  audience_kinds text[] not null,
  target_quantity text,
  target_measure text,
  areas text[] not null,
  channel_kinds text[] not null,
  frequency text,
  task_unit text,
  task_unit_id uuid references unit,
  reporting_period text,
  reporting_to text,
  removed_at timestamptz
);
create index section_line_section on section_line (section_id);

create table plan_activity (
  id uuid primary key,
  plan_id uuid not null references plan,
  position integer not null,
  place text not null check (place in ('BODY', 'APPENDIX')),
  title text not null,
  lead_unit_id uuid references unit,
  lead_officer_id uuid references officer,
  lead text,
  coordinators text,
  contents text[] not null,
  areas text[] not null,
  channels text[] not null,
  audiences text[] not null,
  schedule text,
  due date,
  products text[] not null,
  target text,
  budget text,
  saved_by_id uuid not null references officer,
  saved_at timestamptz not null,
  removed_at timestamptz,
  version integer not null
);
create index plan_activity_plan on plan_activity (plan_id, position);
create index plan_activity_lead_officer on plan_activity (lead_officer_id);
create index plan_activity_lead_unit on plan_activity (lead_unit_id);

-- What a section's lines cite, found anew on each save.
create table citation (
  section_id uuid not null references section,
  position integer not null,
  plan_id uuid not null references plan,
  -- What tells one cited document from another: its number, or its words where it has none.
  cited text not null,
  kind text not null,
  number text,
  date date,
  issuer text,
  subject text,
  place text not null check (place in ('PREAMBLE', 'BODY')),
  text text not null,
  legal_document_id uuid references legal_document,
  primary key (section_id, position)
);
create index citation_plan on citation (plan_id);
create index citation_legal_document on citation (legal_document_id);

-- What an officer set right of a cited document, wherever the plan cites it.
create table citation_correction (
  plan_id uuid not null references plan,
  cited text not null,
  kind text not null,
  number text,
  date date,
  issuer text,
  subject text,
  legal_document_id uuid references legal_document,
  primary key (plan_id, cited)
);
