-- A list of the whole country stands by year and unit. The name of the unit stands at the plan, so that one index holds
-- that order and what decides who sees a plan: pages and counts are read from it, without any row. The search finds the
-- unit's words in the same place as the plan's own.
alter table plan disable trigger user;
alter table plan add unit_name text;
update plan p set unit_name = (select left(u.name, 200) from unit u where u.id = p.unit_id);
alter table plan enable trigger user;

alter table plan
  alter unit_name set not null,
  drop search,
  add search text generated always as (plain(coalesce(title, '') || ' ' || coalesce(number, '') || ' '
    || coalesce(issuer, '') || ' ' || unit_name)) stored;

create index plan_search on plan using gin (search gin_trgm_ops);
create index plan_list on plan (year desc, unit_name collate "vi-x-icu", id) include (status, unit_id);
create index plan_title on plan (left(title, 200) collate "vi-x-icu", id);
create index plan_status on plan (
  array_position(array['DRAFT', 'SUBMITTED', 'REVIEWED', 'SIGNED', 'ISSUED', 'CLOSED', 'REPLACED'], status),
  year desc, id);
-- The list's begins with the year as well.
drop index plan_year;

create function plan_take_unit_name() returns trigger language plpgsql as $$
begin
  new.unit_name := (select left(u.name, 200) from unit u where u.id = new.unit_id);
  return new;
end $$;

create trigger plan_take_unit_name before insert or update of unit_id on plan
  for each row execute function plan_take_unit_name();

create function unit_tell_name() returns trigger language plpgsql as $$
begin
  update plan set unit_name = left(new.name, 200) where unit_id = new.id;
  return null;
end $$;

create trigger unit_tell_name after update of name on unit
  for each row when (old.name is distinct from new.name) execute function unit_tell_name();
