-- What an officer holds on a day, and on which units: for queries of all modules that ask who may do what within one
-- statement. Planned as part of the query that calls it.
create function grants_of(officer uuid, today date) returns table (unit_id uuid, permission text)
  language sql stable
  as $$
    select g.unit_id, g.permission
      from officer_grant g
      join officer o on o.id = g.officer_id
      join unit u on u.id = g.unit_id
     where g.officer_id = $1
       and g.valid_from <= $2 and (g.revoked_on is null or g.revoked_on > $2)
       and o.valid_from <= $2 and (o.leaves_on is null or o.leaves_on > $2)
       and u.valid_from <= $2 and (u.valid_to is null or u.valid_to >= $2)
  $$;

-- Grants are looked up by officer on every page; the unique index begins with him, but only where nothing is revoked.
create index officer_grant_officer on officer_grant (officer_id);

-- What an officer may see of a unit's work on a day (WHOLE, SUBMITTED, PUBLISHED), and what he may do there.
create function reach_of(officer uuid, unit uuid, today date) returns table (sight text, held text[])
  language sql stable
  as $$
    select case
             when exists (select 1 from officer o join unit_path path on path.descendant_id = o.unit_id
                           where o.id = $1 and path.ancestor_id = $2
                             and o.valid_from <= $3 and (o.leaves_on is null or o.leaves_on > $3)) then 'WHOLE'
             when cardinality(mine.held) > 0 then 'SUBMITTED'
             else 'PUBLISHED'
           end,
           mine.held
      from (select array(select distinct g.permission from grants_of($1, $3) g
                           join unit_path path on path.ancestor_id = g.unit_id
                          where path.descendant_id = $2) held) mine
  $$;
