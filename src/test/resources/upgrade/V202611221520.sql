insert into signed_file (id, plan_id, sha256, name, bytes, note, added_by_id, added_at) values
  ('00000000-0000-4000-8000-000000000050', '00000000-0000-4000-8000-000000000020', repeat('a', 64), 'ke-hoach-cu.pdf', 5000, null,
   '00000000-0000-4000-8000-000000000010', '2026-01-07 01:00:00+00');
insert into signed_file_check (id, file_id, checked_by_id, checked_at, state, findings) values
  ('00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000050', '00000000-0000-4000-8000-000000000010',
   '2026-01-07 01:00:00+00', 'UNSIGNED',
   '{"pdf":{"bytes":5000,"signatures":[]},"signatory":null,"person":"UNKNOWN","organisation":false,"words":{"readable":false,"another":false,"missing":[],"added":[],"more":0}}');
