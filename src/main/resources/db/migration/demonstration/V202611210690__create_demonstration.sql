-- One row while the database holds the invented commune: the sign-in page then shows its accounts.
create table demonstration (
  since timestamptz primary key
);
