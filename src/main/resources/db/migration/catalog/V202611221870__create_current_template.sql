-- The template of a plan that holds on a day: for queries of other modules that begin a plan within one statement.
create function current_template(today date) returns text
  language sql stable
  as $$
    select document from plan_template
     where valid_from <= $1 and (valid_to is null or valid_to > $1)
     order by valid_from desc, id limit 1
  $$;
