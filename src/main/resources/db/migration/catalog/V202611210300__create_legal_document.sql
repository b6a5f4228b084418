create table legal_document (
  id uuid primary key,
  kind text not null,
  number text not null,
  date date,
  issuer text,
  subject text,
  valid_from date,
  -- The first day on which the document no longer holds.
  valid_to date,
  replaced_by_id uuid references legal_document,
  -- Read in the text itself, in a secondary source, from memory, or known by name only.
  confidence text not null check (confidence in ('TEXT_READ', 'SECONDARY', 'UNVERIFIED', 'UNKNOWN')),
  note text,
  version integer not null,
  -- How a number is compared: without accents, blanks and leading zeros, so that "049 /QĐ-BNV" is "49/QĐ-BNV".
  number_key text generated always as (ltrim(regexp_replace(plain(number), '\s', '', 'g'), '0')) stored,
  search text generated always as (plain(kind || ' số ' || number || ' ' || coalesce(issuer, '') || ' ' || coalesce(subject, ''))) stored,
  constraint legal_document_ends_after_it_begins check (valid_to >= valid_from),
  constraint legal_document_does_not_replace_itself check (replaced_by_id <> id)
);
create unique index legal_document_once on legal_document (number_key, date) nulls not distinct;
create index legal_document_search on legal_document using gin (search gin_trgm_ops);
create index legal_document_replaced_by on legal_document (replaced_by_id);
