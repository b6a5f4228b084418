-- Saturdays and Sundays aside; public holidays are not known here.
create function working_day_after(day date, days integer) returns date
  language sql immutable
  as $$
    select coalesce(max(each.day), $1)
      from (select ($1 + step) as day from generate_series(1, 7 + 2 * $2) step
             where extract(isodow from $1 + step) < 6
             order by 1 limit $2) each
  $$;

-- How many working days after the closing date reports are due, as the nearest unit above says it. The row without a unit
-- holds where none does.
create table report_deadline (
  id uuid primary key,
  unit_id uuid references unit,
  working_days integer not null check (working_days between 0 and 60),
  source text not null,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  version integer not null
);
create unique index report_deadline_once on report_deadline (unit_id) nulls not distinct;
insert into report_deadline (id, working_days, source, version) values
  (gen_random_uuid(), 2, 'Mặc định theo Quyết định số 01/2023/QĐ-UBND của UBND tỉnh Khánh Hòa; mỗi tỉnh đặt hạn của mình', 0);

create function report_due(unit uuid, closing date) returns date
  language sql stable
  as $$
    select working_day_after($2, (
      select d.working_days from report_deadline d
        left join unit_path path on path.ancestor_id = d.unit_id and path.descendant_id = $1
       where d.unit_id is null or path.depth is not null
       order by path.depth nulls last limit 1))
  $$;

-- A report of a unit on a period: due from the day on which its plan was issued. What its figures and texts were each time
-- it was handed in stands in report_move.
create table report (
  id uuid primary key,
  unit_id uuid not null references unit,
  -- The plan that asks for it; none where a unit above sums up without a plan of its own.
  plan_id uuid references plan,
  kind text not null check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'AD_HOC')),
  label text not null,
  year integer not null,
  -- The first and the last day that count.
  begins date not null,
  closing date not null check (closing >= begins),
  due date not null,
  -- To whom, in the words of the plan.
  receiver text,
  -- Whether it sums up the reports of the units below.
  consolidates boolean not null default false,
  status text not null default 'OPEN' check (status in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED', 'CORRECTING')),
  -- What the officer writes.
  leadership text,
  achieved text,
  shortcomings text,
  causes text,
  next_tasks text,
  proposals text,
  number text,
  date date,
  addressee text,
  recipients text,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  last_move text,
  moved_by_id uuid references officer,
  moved_at timestamptz,
  first_handed_in_at timestamptz,
  -- The last move, and the one with which it was last handed in; 0 for none.
  frozen integer not null default 0,
  handed_in integer not null default 0,
  version integer not null default 0
);
create unique index report_once on report (unit_id, kind, begins, closing);
create index report_plan on report (plan_id);
create index report_open on report (due, unit_id) where status in ('OPEN', 'SUBMITTED', 'RETURNED', 'CORRECTING');

-- Each move of a report, with its figures and texts as they stood when it was handed in last. Only ever inserted.
create table report_move (
  report_id uuid not null references report,
  number integer not null check (number > 0),
  move text not null check (move in ('SUBMIT', 'TAKE_BACK', 'RETURN', 'ACCEPT', 'LOCK', 'CORRECT')),
  officer_id uuid not null references officer,
  at timestamptz not null,
  reason text,
  document text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (report_id, number)
);

-- The figures of a frozen document that a unit above sums up.
create table report_figure (
  report_id uuid not null references report,
  number integer not null,
  position integer not null,
  part text not null check (part in ('TOTAL', 'AREA', 'CHANNEL', 'AUDIENCE')),
  code text not null,
  counts text not null check (counts in ('RESULTS', 'PEOPLE', 'QUANTITY')),
  measure text not null,
  period numeric not null,
  year numeric not null,
  before numeric not null,
  primary key (report_id, number, position)
);
