insert into report (id, unit_id, kind, label, year, begins, closing, due)
select '00000000-0000-4000-8000-000000000062', u.id, 'QUARTER', 'quý I', 2026, '2025-12-15', '2026-03-14', '2026-03-18' from unit u limit 1;
insert into report_move (report_id, number, move, officer_id, at, document, sha256)
values ('00000000-0000-4000-8000-000000000062', 1, 'SUBMIT', '00000000-0000-4000-8000-000000000010', '2026-03-16 01:00:00+00', '{}',
        repeat('d', 64));
