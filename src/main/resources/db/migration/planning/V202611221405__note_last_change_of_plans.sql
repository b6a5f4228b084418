-- The plans of a country that were changed last were found by looking at every section of every plan. The moment can't
-- stand at the plan itself: who saves a section holds the plan so that it does not move on meanwhile, and two who both
-- hold it would wait for each other.
create table plan_change (
  plan_id uuid primary key references plan,
  at timestamptz not null
);
insert into plan_change
select p.id, greatest(p.changed_at, (select max(s.saved_at) from section s where s.plan_id = p.id)) from plan p;
create index plan_change_at on plan_change (at desc, plan_id);

create function plan_note_change() returns trigger language plpgsql as $$
begin
  insert into plan_change values (new.id, new.changed_at)
  on conflict (plan_id) do update set at = excluded.at where plan_change.at < excluded.at;
  return null;
end $$;

create trigger plan_note_change after insert or update of changed_at on plan
  for each row execute function plan_note_change();

create function section_note_change() returns trigger language plpgsql as $$
begin
  insert into plan_change values (new.plan_id, new.saved_at)
  on conflict (plan_id) do update set at = excluded.at where plan_change.at < excluded.at;
  return null;
end $$;

create trigger section_note_change after insert or update of saved_at on section
  for each row execute function section_note_change();

-- Plans without a day or number stand last, whichever way they are sorted.
create index plan_date on plan (date, id);
create index plan_date_down on plan (date desc nulls last, id);
create index plan_number on plan (number collate "vi-x-icu", id);
create index plan_number_down on plan (number collate "vi-x-icu" desc nulls last, id);
