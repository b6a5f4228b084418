insert into trust_anchor (id, name, issuer, sha256, certificate, valid_from, valid_to, added_by_id, added_at, ended_by_id, ended_at) values
  ('00000000-0000-4000-8000-000000000055', 'Tổ chức chứng thực từ bản Loa trước', 'Tổ chức chứng thực', repeat('b', 64), '\x00',
   '2020-01-01 00:00:00+00', '2040-01-01 00:00:00+00', '00000000-0000-4000-8000-000000000010', '2026-01-07 01:00:00+00',
   '00000000-0000-4000-8000-000000000010', '2026-01-08 01:00:00+00');
