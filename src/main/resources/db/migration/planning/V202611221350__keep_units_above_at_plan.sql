-- Who sees a plan, and whether it belongs to a province, was looked up in the tree of units for each plan of a list. The
-- unit and those above it now stand at the plan itself: one index holds all that a page of the list is chosen by.
alter table plan disable trigger user;
alter table plan add within uuid[];
update plan p set within = array(
  select path.ancestor_id from unit_path path where path.descendant_id = p.unit_id order by path.depth);
alter table plan enable trigger user;
alter table plan alter within set not null;

drop index plan_list;
create index plan_list on plan (year desc, unit_name collate "vi-x-icu", id) include (status, unit_id, within);
create index plan_within on plan using gin (within);

drop trigger plan_take_unit_name on plan;
drop function plan_take_unit_name();

create function plan_take_unit() returns trigger language plpgsql as $$
begin
  -- A unit that is being moved just now is waited for, as UnitTree waits for this plan.
  lock table unit_path in row exclusive mode;
  new.unit_name := (select left(u.name, 200) from unit u where u.id = new.unit_id);
  new.within := array(
    select path.ancestor_id from unit_path path where path.descendant_id = new.unit_id order by path.depth);
  return new;
end $$;

create trigger plan_take_unit before insert or update of unit_id on plan
  for each row execute function plan_take_unit();

create function unit_path_tell_plans() returns trigger language plpgsql as $$
begin
  update plan p set within = array(
    select path.ancestor_id from unit_path path where path.descendant_id = p.unit_id order by path.depth)
   where p.unit_id in (select changed.descendant_id from changed);
  return null;
end $$;

create trigger unit_path_tell_gained after insert on unit_path
  referencing new table as changed for each statement execute function unit_path_tell_plans();
create trigger unit_path_tell_lost after delete on unit_path
  referencing old table as changed for each statement execute function unit_path_tell_plans();
