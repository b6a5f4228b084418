create table plan_comment (
  id uuid primary key,
  plan_id uuid not null references plan,
  parent_id uuid references plan_comment,
  line_id uuid references section_line,
  -- The line's text when the comment was made; it outlives changes of the line.
  quote text,
  text text not null,
  officer_id uuid not null references officer,
  at timestamptz not null,
  resolved_by_id uuid references officer,
  resolved_at timestamptz,
  version integer not null
);
create index plan_comment_plan on plan_comment (plan_id, at);

-- What was read of a file, kept until its officer has made a draft of it.
create table plan_import (
  id uuid primary key,
  officer_id uuid not null references officer,
  unit_id uuid not null references unit,
  year integer not null,
  file_name text not null,
  original text[] not null,
  -- JSON of what the original is taken for, corrections included.
  understanding text not null,
  kept_at timestamptz not null,
  revised_at timestamptz not null,
  version integer not null
);
create index plan_import_officer on plan_import (officer_id, kept_at);
