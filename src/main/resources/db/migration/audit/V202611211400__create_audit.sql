-- What the runtime role may do with tables named audit_*: select and insert, nothing else (see RuntimeRole).

-- One row for each transaction that changed something, and for what leaves no other trace, such as signing in.
create table audit_act (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- No foreign keys: what happened is told even when what it is about is gone.
  officer_id uuid,
  officer_name text,
  unit_id uuid,
  address text,
  -- The HTTP method and the pattern of the route, or the name of a command, an event, a piece of background work.
  action text not null,
  -- The database role: of a change that did not come through the application, all that is known.
  role text not null,
  transaction xid8 not null
);
create index audit_act_at on audit_act (at);
create index audit_act_officer on audit_act (officer_id, id);
create index audit_act_action on audit_act (action, id);

-- Each row that was inserted (before is null), deleted (after is null) or changed (both hold only the columns that
-- changed). What is null in a row that came or went is left out.
create table audit_change (
  id bigint generated always as identity,
  act_id bigint not null,
  table_name text not null,
  row_key text not null,
  -- The plans, units and officers that the row belongs to.
  subjects uuid[] not null,
  before jsonb,
  after jsonb,
  primary key (act_id, id)
);

-- What an act is about, for the search.
create table audit_subject (
  act_id bigint not null,
  subject_id uuid not null,
  primary key (act_id, subject_id)
);
create index audit_subject_search on audit_subject (subject_id, act_id);

-- The chains: each seal's hash covers the seal before it and the act with all its changes.
create table audit_seal (
  chain integer not null,
  position bigint not null,
  act_id bigint not null constraint audit_seal_once unique,
  hash bytea not null,
  primary key (chain, position)
);

-- The words that are hashed. Never to be altered: every seal so far was made with exactly these.
create function audit_content(act bigint) returns text
  language sql stable
  return (
    select jsonb_build_array(a.id, extract(epoch from a.at), a.officer_id, a.officer_name, a.unit_id, a.address,
             a.action, a.role, a.transaction::text)::text
           || coalesce((
             select string_agg(jsonb_build_array(c.id, c.table_name, c.row_key, c.subjects, c.before, c.after)::text, ''
                      order by c.id)
               from audit_change c where c.act_id = a.id), '')
      from audit_act a where a.id = act
  );

-- The hash of a seal, from the hash before it: null for the first of a chain.
create function audit_hash(previous bytea, act bigint) returns bytea
  language sql stable
  return sha256(coalesce(previous, sha256('Loa')) || convert_to(audit_content(act), 'UTF8'));

-- The act of the transaction that is under way; the first change begins it.
create function audit_current_act() returns bigint language plpgsql as $$
declare
  known text := current_setting('loa.act_id', true);
  act jsonb;
  made bigint;
begin
  if known <> '' then
    return known::bigint;
  end if;
  act := coalesce(nullif(current_setting('loa.act', true), ''), '{}')::jsonb;
  insert into audit_act (at, officer_id, officer_name, unit_id, address, action, role, transaction)
  select clock_timestamp(), (act ->> 'officer')::uuid, o.full_name, o.unit_id, act ->> 'address',
         coalesce(act ->> 'action', 'database'), session_user, pg_current_xact_id()
    from (values (1)) as one left join officer o on o.id = (act ->> 'officer')::uuid
  returning id into made;
  perform set_config('loa.act_id', made::text, true);
  return made;
end $$;

-- The row without what is no business of the audit: secrets show only that there is something, long frozen texts their
-- digest.
create function audit_masked(columns jsonb, secret text[], digested text[]) returns jsonb
  language sql immutable
  return (
    select jsonb_object_agg(key, case
             when value = 'null' then value
             when key = any(secret) then '"***"'
             when key = any(digested) then to_jsonb('sha256:' || encode(sha256(convert_to(value::text, 'UTF8')), 'hex'))
             else value end)
      from jsonb_each(columns)
  );

-- Notes what a statement did to a table. Arguments: the columns of its key, those that name its subjects, those that are
-- derived from others and left out, secrets, and texts of which only the digest is kept. "offset 0" has each row become
-- JSON once: the planner would compute it anew for each column.
create function audit_note() returns trigger language plpgsql set timezone = 'UTC' as $$
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
create function audit_seal_act() returns trigger language plpgsql as $$
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

create constraint trigger audit_seal_act after insert on audit_act
  deferrable initially deferred for each row execute function audit_seal_act();

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is never changed: % on % refused', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger audit_refuse before update or delete or truncate on audit_act
  for each statement execute function audit_refuse();
create trigger audit_refuse before update or delete or truncate on audit_change
  for each statement execute function audit_refuse();
create trigger audit_refuse before update or delete or truncate on audit_subject
  for each statement execute function audit_refuse();
create trigger audit_refuse before update or delete or truncate on audit_seal
  for each statement execute function audit_refuse();
