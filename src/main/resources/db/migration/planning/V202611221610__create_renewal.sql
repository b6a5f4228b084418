-- A plan that was begun from one of an earlier year.
create table renewal (
  plan_id uuid primary key references plan,
  earlier_year integer not null
);

-- Other words that were proposed for some of its text; nobody changes it but the officer who accepts them.
create table proposed_change (
  id uuid primary key,
  plan_id uuid not null references plan,
  position integer not null,
  kind text not null check (kind in ('CITATION', 'PERSON', 'NAME', 'TERM', 'YEAR')),
  -- Which text, as the checks name it, and where a reader finds it.
  part text not null,
  field text not null,
  place text not null,
  -- The whole text as it was copied, and the letters in it that are to change.
  copied text not null,
  begins integer not null,
  ends integer not null,
  -- Absent where only an officer can tell the words.
  words text,
  reason text not null,
  source text not null,
  -- Whom the words mean, before and after, where the text is linked to an officer.
  leaves_id uuid references officer,
  follows_id uuid references officer,
  state text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED')),
  -- What was written into the text; absent when an officer had written it otherwise before.
  taken text,
  decided_by_id uuid references officer,
  decided_at timestamptz,
  version integer not null
);
create index proposed_change_plan on proposed_change (plan_id);
create index proposed_change_leaves on proposed_change (leaves_id) where leaves_id is not null;
create index proposed_change_follows on proposed_change (follows_id) where follows_id is not null;

-- A target that was taken over, and the line of the earlier plan it was; absent where that plan is a paper only.
create table renewed_target (
  line_id uuid primary key references section_line,
  earlier_line_id uuid references section_line
);

-- What was reached of a target in a year: at the line of that year's plan, or, where that plan is a paper only, at the line
-- of the plan that was made from it.
create table target_result (
  line_id uuid not null references section_line,
  year integer not null,
  result text not null,
  noted_by_id uuid not null references officer,
  noted_at timestamptz not null,
  version integer not null,
  primary key (line_id, year)
);
