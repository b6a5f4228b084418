-- What plans say in the same words. Everything here is worked out from plans that were handed in, and can be again.

-- How far a plan was compared with the others of its year.
create table compared_plan (
  plan_id uuid primary key references plan,
  year integer not null,
  -- The plan's last move when it was looked at: a later one has to be looked at.
  moved_at timestamptz,
  sha256 text not null,
  -- Passages of its own; those that many plans have, or that were given to it, do not count.
  own integer not null,
  left_out integer not null,
  -- How many plans of its year were there: it is compared again when there are twice as many.
  among integer not null,
  compared_at timestamptz not null
);
create index compared_plan_year on compared_plan (year);

-- The longer lines of a plan, in small letters, without names of units, years, numbers and cited documents.
create table plan_passage (
  plan_id uuid not null references plan,
  number integer not null,
  year integer not null,
  text text not null,
  hash bigint not null,
  -- Six least values of its runs of three syllables, one for each order of all runs, the year mixed in. Two passages that
  -- share most of their words share one of these. An index of trigrams would answer the same, but every passage has the
  -- same hundred trigrams as half of the others: among 200,000 passages it reads more than it saves.
  sketch integer[] not null,
  left_out text check (left_out in ('GIVEN', 'SUPERIOR', 'COMMON')),
  primary key (plan_id, number)
);
create index plan_passage_hash on plan_passage (hash, year, plan_id);
create index plan_passage_sketch on plan_passage using gin (sketch) with (fastupdate = off);

-- Of two plans that share passages: the part, in percent, of the passages of each that stand in the other.
create table plan_likeness (
  plan_id uuid not null references plan,
  other_id uuid not null references plan,
  year integer not null,
  shared integer not null,
  degree integer not null,
  other_degree integer not null,
  most integer not null generated always as (greatest(degree, other_degree)) stored,
  primary key (plan_id, other_id)
);
create index plan_likeness_other on plan_likeness (other_id);
create index plan_likeness_year on plan_likeness (year, most desc, plan_id, other_id);

-- Passages that may be like one, few enough of them whatever the country has written.
create function passages_near(sketch integer[]) returns setof plan_passage
  language sql stable set gin_fuzzy_search_limit = 500
  as $$ select * from plan_passage x where x.sketch && $1 $$;
