-- A list of a whole country begins with the newest year and stops there.
create index plan_year on plan (year);
