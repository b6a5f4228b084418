-- A warning that the drafter keeps, with the reason that reviewer and leader read. The key names rule, place and words: when
-- the words change, the warning is asked anew.
create table check_waiver (
  plan_id uuid not null references plan,
  key text not null,
  rule text not null,
  title text not null,
  quote text not null,
  reason text not null,
  officer_id uuid not null references officer,
  at timestamptz not null,
  primary key (plan_id, key)
);
