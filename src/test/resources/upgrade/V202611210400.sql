insert into plan (id, unit_id, year, status, issuer, number, place, date, title, letterhead, created_by_id, created_at, changed_by_id,
                  changed_at, last_move, moved_by_id, moved_at, signed_at, frozen, version) values
  ('00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000002', 2026, 'ISSUED', 'UBND xã An Phú', '7/KH-UBND',
   'An Phú', '2026-01-06', 'Kế hoạch từ bản Loa trước', array['ỦY BAN NHÂN DÂN'], '00000000-0000-4000-8000-000000000010',
   '2026-01-05 01:00:00+00', '00000000-0000-4000-8000-000000000010', '2026-01-06 01:00:00+00', 'ISSUE',
   '00000000-0000-4000-8000-000000000010', '2026-01-06 01:00:00+00', '2026-01-06 00:00:00+00', 1, 4),
  ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000002', 2027, 'DRAFT', 'UBND xã An Phú', null,
   'An Phú', null, 'Bản soạn từ bản Loa trước', array[]::text[], '00000000-0000-4000-8000-000000000010',
   '2026-11-05 01:00:00+00', '00000000-0000-4000-8000-000000000010', '2026-11-06 01:00:00+00', null, null, null, null, 0, 0);
insert into plan_recipient (plan_id, position, name, note) values
  ('00000000-0000-4000-8000-000000000020', 0, 'Sở Nội vụ', 'b/c'), ('00000000-0000-4000-8000-000000000021', 0, 'Lưu: VT', null);
insert into plan_appendix (plan_id, position, title, cells) values
  ('00000000-0000-4000-8000-000000000020', 0, 'Phụ lục', '[["STT","Nội dung"],["1","Phát thanh"]]');
insert into plan_stamp (plan_id, position, signer, email, time) values
  ('00000000-0000-4000-8000-000000000020', 0, 'Trần Văn Bình', 'binh@example.org', '2026-01-06T08:00:00+07:00');
insert into plan_transition (plan_id, number, move, officer_id, at, reason, document, sha256)
select '00000000-0000-4000-8000-000000000020', 1, 'ISSUE', '00000000-0000-4000-8000-000000000010', '2026-01-06 01:00:00+00', null, d,
       encode(sha256(convert_to(d, 'UTF8')), 'hex')
  from (select '{"format":"cchc-plan/1","header":{"title":"Kế hoạch từ bản Loa trước"}}' d) document;
