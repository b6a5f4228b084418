insert into section (id, plan_id, place, position, number, title, role, saved_by_id, saved_at, version)
select md5(p.id || part.place)::uuid, p.id, part.place, part.position, nullif(part.number, ''), part.title, part.role,
       '00000000-0000-4000-8000-000000000010', '2026-01-05 01:00:00+00', 1
  from plan p, (values ('PREAMBLE', 0, '', '', 'FREE'), ('BODY', 1, 'I', 'NỘI DUNG TUYÊN TRUYỀN', 'CONTENT'),
                       ('CLOSING', 2, '', '', 'FREE')) part (place, position, number, title, role)
 where p.id in ('00000000-0000-4000-8000-000000000020', '00000000-0000-4000-8000-000000000021');
insert into section_line (id, section_id, position, level, marker, text, means, audience_kinds, areas, channel_kinds)
select md5(s.id || 'line')::uuid, s.id, 0, 0, '-', 'Dòng viết ở bản Loa trước.', array['CONTENT'], array[]::text[],
       array['PROCEDURES'], array[]::text[]
  from section s where s.place = 'BODY';
insert into plan_activity (id, plan_id, position, place, title, lead, contents, areas, channels, audiences, products, saved_by_id,
                           saved_at, version)
select md5(p.id || 'activity')::uuid, p.id, 0, 'APPENDIX', 'Phát thanh hằng tuần', 'Văn phòng', array[]::text[],
       array['PROCEDURES'], array['LOUDSPEAKER'], array['CITIZENS'], array['52 bản tin'],
       '00000000-0000-4000-8000-000000000010', '2026-01-05 01:00:00+00', 0
  from plan p;
insert into citation (section_id, position, plan_id, cited, kind, number, date, issuer, subject, place, text)
select s.id, 0, s.plan_id, '76/NQ-CP 2021-07-15', 'Nghị quyết', '76/NQ-CP', '2021-07-15', 'Chính phủ', null, 'PREAMBLE',
       'Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ'
  from section s where s.place = 'PREAMBLE';
insert into citation_correction (plan_id, cited, kind, number, date, issuer, subject)
select p.id, '76/NQ-CP 2021-07-15', 'Nghị quyết', '76/NQ-CP', '2021-07-15', 'Chính phủ', 'Chương trình tổng thể'
  from plan p;
