-- A plan is sought by its unit's code as well: like the name, it stands at the plan.
alter table plan disable trigger user;
alter table plan add unit_code text;
update plan p set unit_code = (select u.code from unit u where u.id = p.unit_id);
alter table plan enable trigger user;

alter table plan
  alter unit_code set not null,
  drop search,
  add search text generated always as (plain(coalesce(title, '') || ' ' || coalesce(number, '') || ' '
    || coalesce(issuer, '') || ' ' || unit_name || ' ' || unit_code)) stored;

create index plan_search on plan using gin (search gin_trgm_ops);

create or replace function plan_take_unit() returns trigger language plpgsql as $$
begin
  -- A unit that is being moved just now is waited for, as UnitTree waits for this plan.
  lock table unit_path in row exclusive mode;
  select left(u.name, 200), u.code into new.unit_name, new.unit_code from unit u where u.id = new.unit_id;
  new.within := array(
    select path.ancestor_id from unit_path path where path.descendant_id = new.unit_id order by path.depth);
  return new;
end $$;

drop trigger unit_tell_name on unit;
drop function unit_tell_name();

create function unit_tell_plans() returns trigger language plpgsql as $$
begin
  update plan set unit_name = left(new.name, 200), unit_code = new.code where unit_id = new.id;
  return null;
end $$;

create trigger unit_tell_plans after update of name, code on unit
  for each row when (old.name is distinct from new.name or old.code is distinct from new.code)
  execute function unit_tell_plans();
