create table legal_document (
  id uuid primary key,
  kind text not null,
  number text not null,
  date date,
  issuer text,
  subject text,
  valid_from date,
  valid_to date,
  replaced_by_id uuid references legal_document,
  confidence text not null check (confidence in ('TEXT_READ', 'SECONDARY', 'UNVERIFIED', 'UNKNOWN')),
  note text,
  version integer not null,
  search text generated always as (plain(kind || ' ' || number || ' ' || coalesce(issuer, '') || ' ' || coalesce(subject, ''))) stored
);
create unique index legal_document_once on legal_document (number, date) nulls not distinct;
create index legal_document_search on legal_document using gin (search gin_trgm_ops);
