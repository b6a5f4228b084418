-- What a unit asks of the plans of the communes below it for a year.
create table guidance (
  id uuid primary key,
  unit_id uuid not null references unit,
  year integer not null,
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'ENDED')),
  title text not null,
  -- The unit's own issued plan, where the guidance was made from one.
  plan_id uuid references plan,
  -- Under which number and on which day it was sent out, where it is no plan.
  number text,
  date date,
  -- By when the communes issue their plans.
  issue_by date,
  note text,
  created_by_id uuid not null references officer,
  created_at timestamptz not null,
  published_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  version integer not null
);
create index guidance_unit on guidance (unit_id, year);
create index guidance_year on guidance (year, unit_id) where status = 'PUBLISHED';
create index guidance_plan on guidance (plan_id);

-- A part that each plan has to have, or something that each commune has to do.
create table requirement (
  id uuid primary key,
  guidance_id uuid not null references guidance,
  kind text not null check (kind in ('PART', 'TASK')),
  position integer not null,
  text text not null,
  areas text[] not null,
  product text,
  due date,
  -- Where it stands in the superior's plan: a section, a line or an activity of it.
  source text check (source in ('SECTION', 'LINE', 'ACTIVITY')),
  source_id uuid,
  -- Added to a guidance that was published before.
  added_on date,
  withdrawn_on date,
  withdrawal_reason text,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  version integer not null
);
create index requirement_guidance on requirement (guidance_id, position);

-- Which guidance a plan follows.
create table plan_guidance (
  plan_id uuid not null references plan,
  guidance_id uuid not null references guidance,
  officer_id uuid not null references officer,
  at timestamptz not null,
  primary key (plan_id, guidance_id)
);
create index plan_guidance_guidance on plan_guidance (guidance_id);

-- What of a plan answers a requirement, or why none need to.
create table requirement_answer (
  plan_id uuid not null references plan,
  requirement_id uuid not null references requirement,
  place text check (place in ('SECTION', 'LINE', 'ACTIVITY')),
  place_id uuid,
  reason text,
  officer_id uuid not null references officer,
  at timestamptz not null,
  primary key (plan_id, requirement_id)
);
create index requirement_answer_requirement on requirement_answer (requirement_id);

-- Words of the superior that could not be turned safely when the plan was begun.
create table turning_doubt (
  id uuid primary key,
  plan_id uuid not null references plan,
  kind text not null check (kind in ('LEVEL', 'ACTOR', 'NOBODY', 'APPENDIX')),
  place text check (place in ('SECTION', 'LINE', 'ACTIVITY')),
  place_id uuid,
  words text not null,
  settled_at timestamptz
);
create index turning_doubt_plan on turning_doubt (plan_id) where settled_at is null;

-- What was taken out of a plan no longer answers anything; found for all communes at once.
create index section_removed on section (plan_id) where removed_at is not null;
create index section_parent on section (parent_id) where parent_id is not null;
