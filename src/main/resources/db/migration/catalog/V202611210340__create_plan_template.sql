-- Templates of plans in the exchange format, with placeholders in curly brackets.
create table plan_template (
  id uuid primary key,
  name text not null,
  document text not null check (document is json object),
  valid_from date not null,
  valid_to date,
  note text,
  version integer not null,
  search text generated always as (plain(name)) stored,
  constraint plan_template_ends_after_it_begins check (valid_to >= valid_from)
);
create unique index plan_template_once on plan_template (name, valid_from);
