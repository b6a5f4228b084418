-- The periods of reports with their closing dates (Nghị định 09/2019/NĐ-CP, Điều 12). A year offset of -1 means the
-- year before the one reported on. When a report is due is set by each province.
create table report_period (
  id uuid primary key,
  code text not null check (code in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
  -- The month of a monthly report, the quarter of a quarterly one; 1 for the others.
  ordinal integer not null,
  label text not null,
  from_year_offset integer not null check (from_year_offset in (-1, 0)),
  from_month integer not null check (from_month between 1 and 12),
  from_day integer not null check (from_day between 1 and 31),
  to_month integer not null check (to_month between 1 and 12),
  to_day integer not null check (to_day between 1 and 31),
  legal_basis text not null,
  valid_from date,
  valid_to date
);
create unique index report_period_once on report_period (code, ordinal, valid_from) nulls not distinct;

insert into report_period (id, code, ordinal, label, from_year_offset, from_month, from_day, to_month, to_day, legal_basis, valid_from)
select gen_random_uuid(), 'MONTH', m, 'Tháng ' || m, case when m = 1 then -1 else 0 end, case when m = 1 then 12 else m - 1 end, 15, m, 14, '09/2019/NĐ-CP', date '2019-03-12'
  from generate_series(1, 12) m;
insert into report_period (id, code, ordinal, label, from_year_offset, from_month, from_day, to_month, to_day, legal_basis, valid_from)
select gen_random_uuid(), code, ordinal, label, from_year_offset, from_month, 15, to_month, 14, '09/2019/NĐ-CP', date '2019-03-12'
  from (values
  ('QUARTER', 1, 'Quý I', -1, 12, 3),
  ('QUARTER', 2, 'Quý II', 0, 3, 6),
  ('QUARTER', 3, 'Quý III', 0, 6, 9),
  ('QUARTER', 4, 'Quý IV', 0, 9, 12),
  ('HALF_YEAR', 1, '6 tháng đầu năm', -1, 12, 6),
  ('NINE_MONTHS', 1, '9 tháng đầu năm', -1, 12, 9),
  ('YEAR', 1, 'Năm', -1, 12, 12)
  ) as known (code, ordinal, label, from_year_offset, from_month, to_month);

-- What may stand in brackets behind a recipient.
create table recipient_note (
  note text primary key,
  meaning text not null,
  position integer not null
);
insert into recipient_note (note, meaning, position) values
  ('b/c', 'để báo cáo', 1),
  ('t/h', 'để thực hiện', 2),
  ('p/h', 'để phối hợp', 3),
  ('p/h t/h', 'để phối hợp thực hiện', 4),
  ('để biết', 'để biết', 5),
  ('để giám sát', 'để giám sát', 6),
  ('đăng tải', 'để đăng tải', 7);
