-- What an officer is reminded of: only what still waits, and little of it is late.
create index occurrence_open on occurrence (unit_id, due) where done_on is null;
