-- By this print, made with Loa's key, each instance sees that it has the same key as all others and as before.
create table secret_key_print (
  id smallint primary key default 1 check (id = 1),
  print bytea not null
);
