-- Which entry of the library a line was taken from, and in which state that was; stays when the line is adapted.
alter table section_line
  add column library_entry_id uuid,
  add column library_version integer,
  add constraint section_line_library_edition foreign key (library_entry_id, library_version) references library_edition,
  add constraint section_line_library_whole check (num_nulls(library_entry_id, library_version) in (0, 2));
create index section_line_library_entry on section_line (library_entry_id, section_id) where library_entry_id is not null;
