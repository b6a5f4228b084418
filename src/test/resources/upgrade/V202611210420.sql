insert into plan_comment (id, plan_id, line_id, quote, text, officer_id, at, version)
select md5(l.id || 'comment')::uuid, s.plan_id, l.id, l.text, 'Góp ý từ bản Loa trước.', '00000000-0000-4000-8000-000000000010',
       '2026-01-05 02:00:00+00', 0
  from section_line l join section s on s.id = l.section_id;
insert into plan_comment (id, plan_id, parent_id, text, officer_id, at, version)
select md5(c.id || 'reply')::uuid, c.plan_id, c.id, 'Đã sửa.', c.officer_id, '2026-01-05 03:00:00+00', 0 from plan_comment c;
insert into plan_import (id, officer_id, unit_id, year, file_name, original, understanding, kept_at, revised_at, version) values
  ('00000000-0000-4000-8000-000000000030', '00000000-0000-4000-8000-000000000010', '00000000-0000-4000-8000-000000000002', 2027,
   'ke-hoach.docx', array['KẾ HOẠCH', 'Tuyên truyền'], '{"header":{"title":"Tuyên truyền","year":2027},"parts":[]}',
   '2026-11-20 01:00:00+00', '2026-11-20 01:00:00+00', 0);
