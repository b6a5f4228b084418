-- What everybody may read without signing in, the latest first.
create index plan_published on plan (date desc, id) where status in ('ISSUED', 'CLOSED');
