insert into evidence (id, result_id, activity_id, unit_id, sha256, name, type, bytes, personal, added_by_id, added_at)
select '00000000-0000-4000-8000-000000000061', r.id, r.activity_id, a.unit_id, repeat('c', 64), 'Ảnh từ bản Loa trước.jpg', 'JPEG', 1024,
       false, '00000000-0000-4000-8000-000000000010', '2026-01-09 01:00:00+00'
  from result r join activity a on a.id = r.activity_id limit 1;
