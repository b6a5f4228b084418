-- The same as before, but each row becomes JSON once: "offset 0" keeps the planner from computing it anew wherever it is
-- used, which was once for each column.
-- Notes what a statement did to a table. Arguments: the columns of its key, those that name its subjects, those that are
-- derived from others and left out, secrets, and texts of which only the digest is kept.
create or replace function audit_note() returns trigger language plpgsql set timezone = 'UTC' as $$
declare
  keys constant text[] := tg_argv[0]::text[];
  about constant text[] := tg_argv[1]::text[];
  derived constant text[] := tg_argv[2]::text[];
  secret constant text[] := tg_argv[3]::text[];
  digested constant text[] := tg_argv[4]::text[];
  masks constant boolean := cardinality(secret) + cardinality(digested) > 0;
begin
  if tg_op = 'INSERT' then
    insert into audit_change (act_id, table_name, row_key, subjects, after)
    select (select audit_current_act()), tg_table_name, concat_ws(',', n ->> keys[1], n ->> keys[2], n ->> keys[3]),
           array_remove(array[(n ->> about[1])::uuid, (n ->> about[2])::uuid, (n ->> about[3])::uuid], null),
           case when masks then audit_masked(n, secret, digested) else n end
      from (select jsonb_strip_nulls(to_jsonb(r) - derived) as n from new_rows r offset 0) added;
  elsif tg_op = 'DELETE' then
    insert into audit_change (act_id, table_name, row_key, subjects, before)
    select (select audit_current_act()), tg_table_name, concat_ws(',', o ->> keys[1], o ->> keys[2], o ->> keys[3]),
           array_remove(array[(o ->> about[1])::uuid, (o ->> about[2])::uuid, (o ->> about[3])::uuid], null),
           case when masks then audit_masked(o, secret, digested) else o end
      from (select jsonb_strip_nulls(to_jsonb(r) - derived) as o from old_rows r offset 0) removed;
  else
    insert into audit_change (act_id, table_name, row_key, subjects, before, after)
    select (select audit_current_act()), tg_table_name, coalesce(earlier.key, later.key),
           array_remove(array[(coalesce(n, o) ->> about[1])::uuid, (coalesce(n, o) ->> about[2])::uuid,
             (coalesce(n, o) ->> about[3])::uuid], null),
           case when masks then audit_masked(d.before, secret, digested) else d.before end,
           case when masks then audit_masked(d.after, secret, digested) else d.after end
      from (select o, concat_ws(',', o ->> keys[1], o ->> keys[2], o ->> keys[3]) as key
              from (select to_jsonb(r) - derived as o from old_rows r offset 0) x) earlier
      full join (select n, concat_ws(',', n ->> keys[1], n ->> keys[2], n ->> keys[3]) as key
              from (select to_jsonb(r) - derived as n from new_rows r offset 0) x) later on later.key = earlier.key
      -- A row whose key changed counts as gone and come.
      cross join lateral (
        select case when n is null then jsonb_strip_nulls(o) else
                 (select jsonb_object_agg(e.key, e.value) from jsonb_each(o) e where e.value is distinct from n -> e.key)
               end as before,
               case when o is null then jsonb_strip_nulls(n) else
                 (select jsonb_object_agg(e.key, e.value) from jsonb_each(n) e where e.value is distinct from o -> e.key)
               end as after) d
     where o is distinct from n;
  end if;
  return null;
end $$;

-- Seals an act when its transaction commits: the last lock that it takes, held only for the commit. By transaction, so
-- that one busy officer does not wait for himself.
create or replace function audit_seal_act() returns trigger language plpgsql as $$
declare
  chains constant integer := 16;
  own_chain constant integer := (new.transaction::text::bigint % chains)::integer;
  last record;
begin
  -- The unit of a plan is looked up by its key: a join would read all plans of the country.
  with named as materialized (
    select distinct unnest(c.subjects) as id from audit_change c where c.act_id = new.id)
  insert into audit_subject (act_id, subject_id)
  select new.id, about.id from (
    select id from named
    union select new.unit_id
    union select (select p.unit_id from plan p where p.id = named.id) from named) about
   where about.id is not null
      on conflict do nothing;
  -- 1280262465 is 'LOAA': the chains' own range of advisory locks.
  perform pg_advisory_xact_lock(1280262465, own_chain);
  select s.position, s.hash into last from audit_seal s where s.chain = own_chain order by s.position desc limit 1;
  insert into audit_seal (chain, position, act_id, hash)
  values (own_chain, coalesce(last.position, 0) + 1, new.id, audit_hash(last.hash, new.id));
  return null;
end $$;

