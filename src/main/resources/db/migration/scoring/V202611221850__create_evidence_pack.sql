-- Who took the evidence of a plan out of Loa, and when. Only ever inserted.
create table evidence_pack (
  id uuid primary key,
  plan_id uuid not null references plan,
  framework_id uuid not null references scoring_framework,
  officer_id uuid not null references officer,
  at timestamptz not null,
  files integer not null,
  bytes bigint not null,
  -- Files that show or name people, and stayed in.
  left_out integer not null
);
create index evidence_pack_plan on evidence_pack (plan_id, at);
