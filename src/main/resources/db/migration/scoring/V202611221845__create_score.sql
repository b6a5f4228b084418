-- How a plan scores by a framework: worked out anew whenever it is looked at, kept from when it is handed in.
create table score (
  id uuid primary key,
  plan_id uuid not null references plan,
  framework_id uuid not null references scoring_framework,
  unit_id uuid not null references unit,
  year integer not null,
  status text not null check (status in ('OPEN', 'HANDED_IN', 'APPRAISED')),
  -- As of which day it was handed in.
  day date,
  self numeric(9, 4),
  handed_in_by_id uuid references officer,
  handed_in_at timestamptz,
  appraised numeric(9, 4),
  appraised_by_id uuid references officer,
  appraised_at timestamptz,
  version integer not null,
  check (status = 'OPEN' or self is not null),
  check (status <> 'APPRAISED' or appraised is not null)
);
create unique index score_once on score (plan_id, framework_id);
create index score_unit on score (unit_id, year);
create index score_framework on score (framework_id);

-- What is said of one criterion of it.
create table score_point (
  score_id uuid not null references score,
  criterion_id uuid not null references criterion,
  -- Why there is no evidence.
  explanation text,
  explained_by_id uuid references officer,
  explained_at timestamptz,
  self numeric(9, 4),
  appraised numeric(9, 4),
  -- Why the unit above gives other points.
  reason text,
  version integer not null,
  primary key (score_id, criterion_id)
);
create index score_point_criterion on score_point (criterion_id);
