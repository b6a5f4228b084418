-- What else was known on 21/11/2026 of documents that plans, or checks of them, lean on. Nothing that stands is changed.
insert into legal_document (id, kind, number, date, issuer, subject, valid_from, valid_to, confidence, note, version)
select gen_random_uuid(), kind, number, date::date, issuer, subject, valid_from::date, valid_to::date, confidence, note, 0
  from (values
  ('Thông tư', '47/2026/TT-BCA', null, 'Bộ Công an', 'ban hành quy chuẩn kỹ thuật quốc gia QCVN 12:2026/BCA', null, null, 'SECONDARY', 'Quy chuẩn về hệ thống quản lý tài liệu lưu trữ điện tử. Ngày chưa đối chiếu.'),
  ('Nghị định', '309/2026/NĐ-CP', null, 'Chính phủ', null, null, null, 'UNKNOWN', 'Mới thấy số, ký hiệu; có thể liên quan cơ chế một cửa.'),
  ('Nghị định', '31/2026/NĐ-CP', null, 'Chính phủ', null, null, null, 'UNKNOWN', 'Mới thấy số, ký hiệu; có thể về lưu trữ. Nghị định 30/2020/NĐ-CP vẫn còn hiệu lực.'),
  ('Hướng dẫn', '36-HD/VPTW', null, 'Văn phòng Trung ương Đảng', 'về thể thức và kỹ thuật trình bày văn bản của Đảng', null, null, 'UNKNOWN', 'Có nguồn nói đã được Hướng dẫn 05-HD/VPTW thay; chưa kiểm chứng.'),
  ('Hướng dẫn', '05-HD/VPTW', null, 'Văn phòng Trung ương Đảng', 'về thể thức và kỹ thuật trình bày văn bản của Đảng', null, null, 'UNKNOWN', 'Thể thức văn bản của Đảng, không dùng cho văn bản hành chính. Chưa kiểm chứng.')
  ) as known (kind, number, date, issuer, subject, valid_from, valid_to, confidence, note)
 where not exists (
   select from legal_document d
    where d.number_key = ltrim(regexp_replace(plain(known.number), '\s', '', 'g'), '0'));
