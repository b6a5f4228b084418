-- Hangs the audit's triggers onto every table but those named here, after each start: a new table is audited without
-- anybody thinking of it. Triggers that somebody removed or switched off come back.

create or replace view audit_exempt as
select * from (values
  ('flyway_schema_history', 'Written by migrations only.'),
  ('plan_change', 'Follows from plans and sections, which are audited themselves.'),
  ('compared_plan', 'Follows from plans, which are audited themselves.'),
  ('plan_passage', 'Follows from plans, which are audited themselves.'),
  ('plan_likeness', 'Follows from plans, which are audited themselves.'),
  ('report_figure', 'Follows from report_move, whose document is kept with its sha256.'),
  ('digest', 'Says itself what was sent to whom and when.'),
  ('once_key', 'Thrown away after a day; what a form made is audited itself.'),
  ('sign_in_attempt', 'A counter that forgets itself; what became of a try to sign in is an act of its own.'),
  ('sign_in_address', 'A counter that forgets itself.'),
  ('known_browser', 'Written at each sign-in, which is an act of its own.'),
  ('officer_session', 'Written with every click; signing in and out are acts of their own.')
) as exempt (table_name, reason);

-- The application looks whether every table is watched.
grant select on audit_exempt to public;

-- Columns of audited tables of which the values are not kept. Generated columns and bytes are found by themselves.
create or replace view audit_masked_column as
select * from (values
  ('officer', 'password_hash', 'SECRET', 'Nobody needs it to see that a password was changed.'),
  ('time_code_secret', 'sealed_secret', 'SECRET', 'It opens a second factor.'),
  ('recovery_code', 'code_hash', 'SECRET', 'It opens a second factor.'),
  ('plan_transition', 'document', 'DIGEST', 'Never changes, and its sha256 stands beside it.'),
  ('report_move', 'document', 'DIGEST', 'Never changes, and its sha256 stands beside it.'),
  ('signed_file_check', 'findings', 'DIGEST', 'Said again by each check of the same file.'),
  ('result_sheet', 'lines', 'DIGEST', 'A whole file, thrown away after a month; what was recorded of it is audited itself.'),
  ('plan_import', 'original', 'DIGEST', 'A whole file, kept only until it has become a draft.'),
  ('plan_import', 'understanding', 'DIGEST', 'A whole file, kept only until it has become a draft.')
) as masked (table_name, column_name, treatment, reason);

do $$
declare
  found record;
  definition text;
  event text;
begin
  for found in
    select c.oid, c.relname as name,
           (select array_agg(a.attname order by array_position(i.indkey::int2[], a.attnum)) from pg_attribute a
             where a.attrelid = c.oid and a.attnum = any(i.indkey)) as keys,
           array(select a.attname from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                    and (a.attname in ('plan_id', 'unit_id', 'officer_id') and a.atttypid = 'uuid'::regtype
                         or a.attname = 'id' and c.relname in ('plan', 'unit', 'officer'))
                    order by a.attname) as about,
           array(select a.attname from pg_attribute a where a.attrelid = c.oid and a.attgenerated <> ''
                    order by a.attname) as derived,
           array(select m.column_name from audit_masked_column m where m.table_name = c.relname
                    and m.treatment = 'SECRET' order by 1) as secret,
           array(select m.column_name from audit_masked_column m where m.table_name = c.relname
                    and m.treatment = 'DIGEST'
                 union select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                    and a.atttypid = 'bytea'::regtype order by 1) as digested
      from pg_class c left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not starts_with(c.relname, 'audit_')
       and not exists (select 1 from audit_exempt e where e.table_name = c.relname)
  loop
    if found.keys is null or cardinality(found.keys) > 3 or cardinality(found.about) > 3 then
      raise exception 'Table % needs a primary key of one to three columns to be audited', found.name;
    end if;
    foreach event in array array['insert', 'update', 'delete'] loop
      definition := format(
        'create or replace trigger audit_%s after %1$s on %I referencing %s for each statement execute function '
        'audit_note(%L, %L, %L, %L, %L)',
        event, found.name,
        case event when 'insert' then 'new table as new_rows' when 'delete' then 'old table as old_rows'
          else 'old table as old_rows new table as new_rows' end,
        found.keys, found.about, found.derived, found.secret, found.digested);
      if not exists (
          select 1 from pg_trigger t where t.tgrelid = found.oid and t.tgname = 'audit_' || event and t.tgenabled = 'O'
             and obj_description(t.oid, 'pg_trigger') = definition) then
        execute definition;
        execute format('alter table %I enable trigger audit_%s', found.name, event);
        execute format('comment on trigger audit_%s on %I is %L', event, found.name, definition);
      end if;
    end loop;
  end loop;
  for found in select t.tgname, t.tgrelid::regclass as name from pg_trigger t
                where t.tgenabled <> 'O' and t.tgname in ('audit_seal_act', 'audit_refuse')
  loop
    execute format('alter table %s enable trigger %I', found.name, found.tgname);
  end loop;
end $$;
