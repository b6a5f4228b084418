-- Search without accents: "ke hoach" finds "Kế hoạch", written in NFC or NFD.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function plain(text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)));
