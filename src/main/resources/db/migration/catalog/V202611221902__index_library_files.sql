create index library_entry_file on library_entry (sha256) where sha256 is not null;
