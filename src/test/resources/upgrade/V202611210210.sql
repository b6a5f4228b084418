insert into officer (id, username, full_name, position, unit_id, password_hash, password_set_at, password_initial, valid_from, version) values
  ('00000000-0000-4000-8000-000000000010', 'hanh.tu.truoc', 'Lê Thị Hạnh', 'Công chức', '00000000-0000-4000-8000-000000000002',
   '{argon2id}$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA', '2026-01-05 01:00:00+00', false, '2025-07-01', 2);
insert into officer_grant (id, officer_id, unit_id, permission, valid_from, version)
select md5(permission)::uuid, '00000000-0000-4000-8000-000000000010', '00000000-0000-4000-8000-000000000001', permission, '2025-07-01', 0
  from unnest(array['DRAFT', 'CONTRIBUTE', 'REVIEW', 'SIGN', 'ISSUE', 'OVERSEE', 'ADMIN']) permission;
insert into sign_in_attempt (name_hash, failures, last_failure_at) values ('\x01', 2, '2026-01-05 01:00:00+00');
