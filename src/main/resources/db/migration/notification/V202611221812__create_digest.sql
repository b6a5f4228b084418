-- Where an officer wants to be reminded by mail, and whether.
create table officer_mail (
  officer_id uuid primary key references officer,
  address text not null,
  digest boolean not null,
  changed_at timestamptz not null
);

-- A row stands here before the mail of a day is sent, so that no second one is: not after a crash, not from another
-- instance. A crash in between costs that one mail; the first page tells the same.
create table digest (
  officer_id uuid not null references officer,
  day date not null,
  claimed_at timestamptz not null,
  -- Null as well where there was nothing to tell.
  sent_at timestamptz,
  -- UNREACHABLE: surely not handed over, tried again on the same day. REFUSED: perhaps handed over, not tried again.
  failure text check (failure in ('UNREACHABLE', 'REFUSED')),
  primary key (officer_id, day)
);
create index digest_day on digest (day);
