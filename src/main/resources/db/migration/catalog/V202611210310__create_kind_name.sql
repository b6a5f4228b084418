-- What the codes of areas, audiences and channels are called, and from when to when: the words change with the law,
-- the codes stay.
create table kind_name (
  id uuid primary key,
  family text not null check (family in ('AREA', 'AUDIENCE', 'CHANNEL')),
  code text not null,
  position integer not null,
  label text not null,
  short_label text not null,
  -- Other words for the same, one a line.
  aliases text not null,
  legal_basis text,
  -- The type of grassroots information in Nghị định 49/2024/NĐ-CP that a channel belongs to.
  statutory_type text,
  valid_from date,
  valid_to date,
  note text,
  version integer not null,
  search text generated always as (plain(label || ' ' || short_label || ' ' || aliases || ' ' || code)) stored,
  constraint kind_name_ends_after_it_begins check (valid_to >= valid_from)
);
create unique index kind_name_once on kind_name (family, code, valid_from) nulls not distinct;

insert into kind_name (id, family, code, position, label, short_label, aliases, legal_basis, statutory_type, valid_from, valid_to, note, version)
select gen_random_uuid(), family, code, position, label, short_label, array_to_string(aliases, E'\n'), legal_basis, statutory_type, valid_from::date, valid_to::date, note, 0
  from (values
  -- The six areas of Nghị quyết 76/NQ-CP
  ('AREA', 'INSTITUTIONS', 1, 'Cải cách thể chế', 'Thể chế',
   array['thể chế', 'văn bản quy phạm pháp luật', 'VBQPPL', 'theo dõi thi hành pháp luật'], '76/NQ-CP', null, '2021-07-15', null, null),
  ('AREA', 'PROCEDURES', 2, 'Cải cách thủ tục hành chính', 'Thủ tục hành chính',
   array['TTHC', 'một cửa', 'một cửa liên thông', 'kiểm soát thủ tục hành chính', 'bưu chính công ích'], '76/NQ-CP', null, '2021-07-15', null, null),
  ('AREA', 'ORGANISATION', 3, 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Tổ chức bộ máy',
   array['bộ máy', 'sắp xếp tổ chức', 'phân cấp, phân quyền', 'vị trí việc làm', 'chính quyền địa phương hai cấp'], '76/NQ-CP', null, '2021-07-15', null, null),
  ('AREA', 'CIVIL_SERVICE', 4, 'Cải cách chế độ công vụ', 'Chế độ công vụ',
   array['công vụ', 'đội ngũ cán bộ, công chức, viên chức', 'đạo đức công vụ', 'văn hóa công sở', 'kỷ luật, kỷ cương', 'tinh giản biên chế'], '76/NQ-CP', null, '2021-07-15', null, null),
  ('AREA', 'PUBLIC_FINANCE', 5, 'Cải cách tài chính công', 'Tài chính công',
   array['tự chủ tài chính', 'công khai ngân sách', 'khoán chi', 'thanh toán trực tuyến'], '76/NQ-CP', null, '2021-07-15', null, null),
  ('AREA', 'DIGITAL_GOVERNMENT', 6, 'Xây dựng, phát triển chính quyền điện tử, chính quyền số', 'Chính quyền số',
   array['chính quyền điện tử', 'Chính phủ điện tử', 'Chính phủ số', 'hiện đại hóa hành chính', 'chuyển đổi số', 'dịch vụ công trực tuyến', 'chữ ký số', 'ISO 9001'], '76/NQ-CP', null, '2021-07-15', null, null),
  -- What Nghị quyết 30c/NQ-CP called them, for old plans
  ('AREA', 'ORGANISATION', 3, 'Cải cách tổ chức bộ máy hành chính nhà nước các cấp', 'Tổ chức bộ máy', array['bộ máy hành chính nhà nước'], '30c/NQ-CP', null, '2011-11-08', '2021-07-15', 'Tên cũ, chỉ gặp trong kế hoạch trước năm 2021.'),
  ('AREA', 'CIVIL_SERVICE', 4, 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'Đội ngũ cán bộ', array['đội ngũ CBCCVC'], '30c/NQ-CP', null, '2011-11-08', '2021-07-15', 'Tên cũ, nay là Cải cách chế độ công vụ.'),
  ('AREA', 'DIGITAL_GOVERNMENT', 6, 'Hiện đại hóa hành chính', 'Hiện đại hóa', array['hiện đại hóa nền hành chính'], '30c/NQ-CP', null, '2011-11-08', '2021-07-15', 'Tên cũ, nay là Xây dựng, phát triển chính quyền điện tử, chính quyền số.'),

  -- Audiences
  ('AUDIENCE', 'CADRES', 1, 'Cán bộ, công chức, viên chức, người lao động trong cơ quan nhà nước', 'Cán bộ, công chức',
   array['CBCCVC', 'cán bộ, công chức', 'người lao động', 'người hoạt động không chuyên trách', 'người đứng đầu'], null, null, null, null, null),
  ('AUDIENCE', 'PARTY_MEMBERS', 2, 'Đảng viên', 'Đảng viên', array['chi bộ', 'cấp ủy'], null, null, null, null, null),
  ('AUDIENCE', 'ORGANISATIONS', 3, 'Tổ chức chính trị - xã hội, đoàn thể', 'Đoàn thể',
   array['Mặt trận Tổ quốc', 'đoàn viên', 'hội viên', 'đoàn thể'], null, null, null, null, null),
  ('AUDIENCE', 'PUBLIC_UNITS', 4, 'Đơn vị sự nghiệp công lập', 'Đơn vị sự nghiệp', array['trường học', 'trạm y tế', 'đơn vị sự nghiệp'], null, null, null, null, null),
  ('AUDIENCE', 'ENTERPRISES', 5, 'Doanh nghiệp, hợp tác xã, hộ kinh doanh', 'Doanh nghiệp',
   array['doanh nghiệp', 'hợp tác xã', 'hộ kinh doanh', 'nhà đầu tư'], null, null, null, null, null),
  ('AUDIENCE', 'CITIZENS', 6, 'Nhân dân', 'Người dân',
   array['người dân', 'công dân', 'nhân dân', 'bà con', 'cộng đồng dân cư', 'người cao tuổi', 'đồng bào dân tộc thiểu số'], null, null, null, null, null),

  -- Channels, with the eight statutory types of grassroots information where one fits
  ('CHANNEL', 'LOUDSPEAKER', 1, 'Đài truyền thanh cấp xã', 'Truyền thanh', array['đài phát thanh', 'loa truyền thanh', 'truyền thanh thông minh'], '49/2024/NĐ-CP', 'Đài truyền thanh cấp xã', null, null, null),
  ('CHANNEL', 'PORTAL', 2, 'Cổng, trang thông tin điện tử', 'Cổng thông tin', array['cổng thông tin điện tử', 'trang thông tin điện tử', 'website'], '49/2024/NĐ-CP', 'Cổng, trang thông tin điện tử', null, null, null),
  ('CHANNEL', 'SOCIAL_MEDIA', 3, 'Mạng xã hội, ứng dụng nhắn tin', 'Mạng xã hội', array['Zalo', 'Zalo OA', 'Facebook', 'YouTube', 'TikTok', 'fanpage'], '49/2024/NĐ-CP', 'Mạng xã hội, ứng dụng nhắn tin trên Internet', null, null, null),
  ('CHANNEL', 'PRESS', 4, 'Báo chí, phát thanh, truyền hình', 'Báo, đài', array['báo', 'đài truyền hình', 'phát thanh - truyền hình'], null, null, null, null, null),
  ('CHANNEL', 'VISUAL', 5, 'Tuyên truyền trực quan', 'Trực quan', array['băng rôn', 'pa-nô', 'pa nô', 'panô', 'áp phích', 'khẩu hiệu', 'tờ rơi', 'tờ gấp', 'màn hình LED'], '49/2024/NĐ-CP', 'Tài liệu không kinh doanh phục vụ thông tin cơ sở', null, null, 'Loại hình của nghị định chỉ gồm tờ rơi, tờ gấp, sổ tay và tài liệu tương tự.'),
  ('CHANNEL', 'NOTICE_BOARD', 6, 'Niêm yết công khai, bảng tin công cộng', 'Niêm yết', array['niêm yết', 'bảng tin', 'bảng tin điện tử', 'mã QR'], '49/2024/NĐ-CP', 'Bảng tin công cộng', null, null, null),
  ('CHANNEL', 'MEETING', 7, 'Hội nghị, họp, giao ban, đối thoại', 'Hội nghị, họp', array['giao ban', 'họp thôn', 'sinh hoạt chi bộ', 'tọa đàm', 'đối thoại', 'lồng ghép phổ biến, giáo dục pháp luật'], null, null, null, null, null),
  ('CHANNEL', 'TRAINING', 8, 'Tập huấn, bồi dưỡng', 'Tập huấn', array['bồi dưỡng', 'lớp tập huấn', 'quán triệt'], null, null, null, null, null),
  ('CHANNEL', 'MOBILE', 9, 'Tuyên truyền lưu động', 'Lưu động', array['xe loa', 'loa lưu động', 'sân khấu hóa'], null, null, null, null, null),
  ('CHANNEL', 'CONTEST', 10, 'Cuộc thi, hội thi', 'Cuộc thi', array['hội thi', 'thi tìm hiểu', 'thi trực tuyến'], null, null, null, null, null),
  ('CHANNEL', 'SURVEY', 11, 'Khảo sát, lấy ý kiến', 'Khảo sát', array['khảo sát hài lòng', 'lấy ý kiến', 'phiếu hỏi'], null, null, null, null, null),
  ('CHANNEL', 'ARTICLE', 12, 'Tin, bài, phóng sự, chuyên mục', 'Tin, bài', array['bài viết', 'phóng sự', 'chuyên mục', 'bản tin', 'video ngắn', 'infographic'], '49/2024/NĐ-CP', 'Bản tin thông tin cơ sở', null, null, 'Khi phát hành thành bản tin thông tin cơ sở.'),
  ('CHANNEL', 'HOTLINE', 13, 'Đường dây nóng, tin nhắn', 'Đường dây nóng', array['hotline', 'tin nhắn', 'SMS', 'tiếp nhận phản ánh, kiến nghị'], '49/2024/NĐ-CP', 'Tin nhắn viễn thông', null, null, 'Loại hình của nghị định là tin nhắn viễn thông.'),
  ('CHANNEL', 'E_OFFICE', 14, 'Hệ thống quản lý văn bản và điều hành', 'Văn phòng điện tử', array['văn phòng điện tử', 'iOffice', 'eOffice', 'thư điện tử công vụ'], null, null, null, null, null),
  ('CHANNEL', 'GUIDANCE', 15, 'Hướng dẫn trực tiếp', 'Hướng dẫn', array['tổ công nghệ số cộng đồng', 'hướng dẫn tại Trung tâm Phục vụ hành chính công', 'cầm tay chỉ việc', 'tuyên truyền miệng'], '49/2024/NĐ-CP', 'Tuyên truyền viên cơ sở', null, null, 'Khi do tuyên truyền viên cơ sở thực hiện.')
  ) as known (family, code, position, label, short_label, aliases, legal_basis, statutory_type, valid_from, valid_to, note);
