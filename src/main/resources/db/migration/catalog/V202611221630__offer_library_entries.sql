-- Two more shelves, and entries that a unit offers to itself and all below it; without one the entry is the whole country's.
alter table library_entry
  drop constraint library_entry_shelf_check,
  add constraint library_entry_shelf_check check (shelf in ('CONTENT', 'CHANNEL', 'AUDIENCE', 'MESSAGE', 'MATERIAL')),
  add column title text,
  add column offered_by_id uuid references unit,
  -- Where the officer works who wrote it for that unit.
  add column office_id uuid references unit,
  -- A material is a file or a link.
  add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  add column file_name text,
  add column file_bytes bigint,
  add column file_kind text,
  add column link text;
alter table library_entry
  add constraint library_entry_has_what_its_shelf_needs check (
    case shelf when 'MATERIAL' then title is not null and (sha256 is null) <> (link is null)
               when 'MESSAGE' then title is not null and sha256 is null and link is null
               else title is null and sha256 is null and link is null end),
  add constraint library_entry_file_is_whole check (num_nulls(sha256, file_name, file_bytes, file_kind) in (0, 4));

-- What is searched includes the title; who has the same words on offer is somebody else's business.
alter table library_entry drop column search;
alter table library_entry add column search text generated always as (plain(coalesce(title || ' ', '') || text)) stored;
create unique index library_entry_once on library_entry (shelf, md5(search), offered_by_id) nulls not distinct where valid_to is null;
create index library_entry_search on library_entry using gin (search gin_trgm_ops);
create index library_entry_offered_by on library_entry (offered_by_id);

-- Every state in which an entry stood: lines of plans remember which one they were taken from.
create table library_edition (
  entry_id uuid not null references library_entry,
  version integer not null,
  -- The words as they are put into a plan: the text without its line feeds, of a material its title.
  line text not null,
  title text,
  text text not null,
  file_name text,
  link text,
  valid_to date,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  primary key (entry_id, version)
);
create index library_edition_changed_by on library_edition (changed_by_id);
insert into library_edition (entry_id, version, line, text, valid_to, changed_by_id, changed_at)
select id, version, regexp_replace(text, '\s+', ' ', 'g'), text, valid_to, changed_by_id, changed_at from library_entry;
