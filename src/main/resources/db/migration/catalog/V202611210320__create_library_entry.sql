-- Ready words to pick from when a plan is written.
create table library_entry (
  id uuid primary key,
  shelf text not null check (shelf in ('CONTENT', 'CHANNEL', 'AUDIENCE')),
  text text not null,
  -- Codes of the shelf's family: areas of a content, kinds of a channel or an audience.
  kinds text[] not null,
  frequency text,
  valid_from date,
  valid_to date,
  note text,
  version integer not null,
  search text generated always as (plain(text)) stored,
  constraint library_entry_ends_after_it_begins check (valid_to >= valid_from)
);
create unique index library_entry_once on library_entry (shelf, md5(search)) where valid_to is null;
create index library_entry_search on library_entry using gin (search gin_trgm_ops);

insert into library_entry (id, shelf, text, kinds, frequency, valid_from, version)
select gen_random_uuid(), 'CONTENT', text, string_to_array(kinds, ' '), null, date '2026-11-01', 0
  from (values
  -- Institutions
  ('Giới thiệu các văn bản quy phạm pháp luật mới có hiệu lực liên quan trực tiếp đến đời sống người dân và hoạt động của doanh nghiệp trên địa bàn.', 'INSTITUTIONS'),
  ('Quyền của người dân, tổ chức được góp ý dự thảo văn bản và cách gửi ý kiến góp ý trên cổng thông tin điện tử.', 'INSTITUTIONS'),
  ('Kết quả rà soát, tự kiểm tra văn bản và theo dõi thi hành pháp luật; các quy định đã sửa đổi, bãi bỏ mà người dân cần biết.', 'INSTITUTIONS'),
  ('Nội dung người dân bàn, quyết định, tham gia ý kiến và kiểm tra, giám sát theo Luật Thực hiện dân chủ ở cơ sở.', 'INSTITUTIONS'),
  ('Chính sách mới về đất đai, hộ tịch, cư trú, an sinh xã hội: ai được hưởng, hồ sơ gồm gì, nộp ở đâu.', 'INSTITUTIONS PROCEDURES'),
  -- Procedures
  ('Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của xã và các thủ tục được tiếp nhận tại Trung tâm Phục vụ hành chính công.', 'PROCEDURES'),
  ('Thủ tục hành chính mới ban hành, được sửa đổi hoặc bãi bỏ trong tháng: thành phần hồ sơ, thời hạn, phí, lệ phí.', 'PROCEDURES'),
  ('Người dân được nộp hồ sơ tại bất kỳ Trung tâm Phục vụ hành chính công nào trong tỉnh, không phụ thuộc nơi cư trú.', 'PROCEDURES'),
  ('Nhận và trả kết quả qua dịch vụ bưu chính công ích: cách đăng ký, thời gian và chi phí.', 'PROCEDURES'),
  ('Cách gửi phản ánh, kiến nghị về quy định hành chính và việc giải quyết thủ tục trên Cổng Dịch vụ công quốc gia; thời hạn trả lời.', 'PROCEDURES'),
  ('Giấy tờ không phải nộp lại khi dữ liệu đã có trong cơ sở dữ liệu quốc gia về dân cư hoặc trên VNeID.', 'PROCEDURES DIGITAL_GOVERNMENT'),
  ('Kết quả giải quyết hồ sơ hằng tháng: số hồ sơ tiếp nhận, tỷ lệ đúng hạn, hồ sơ quá hạn và thư xin lỗi.', 'PROCEDURES'),
  -- Organisation
  ('Tổ chức bộ máy của xã theo mô hình chính quyền địa phương hai cấp: các phòng, Trung tâm Phục vụ hành chính công, địa chỉ và số điện thoại liên hệ.', 'ORGANISATION'),
  ('Việc nào thuộc thẩm quyền của xã, việc nào thuộc thẩm quyền của tỉnh sau khi phân cấp, phân quyền.', 'ORGANISATION PROCEDURES'),
  ('Giấy tờ đã cấp trước khi sắp xếp đơn vị hành chính vẫn có giá trị sử dụng theo quy định; trường hợp nào cần chỉnh lý.', 'ORGANISATION PROCEDURES'),
  ('Kết quả sắp xếp, kiện toàn các cơ quan chuyên môn, đơn vị sự nghiệp và thôn, tổ dân phố trên địa bàn.', 'ORGANISATION'),
  ('Quy chế làm việc, lịch tiếp công dân của lãnh đạo xã và người được phân công phụ trách từng lĩnh vực.', 'ORGANISATION CIVIL_SERVICE'),
  -- Civil service
  ('Quy tắc ứng xử, chuẩn mực đạo đức công vụ của cán bộ, công chức; những việc cán bộ, công chức không được làm.', 'CIVIL_SERVICE'),
  ('Trách nhiệm của người đứng đầu trong chỉ đạo cải cách hành chính và xử lý chậm trễ, nhũng nhiễu.', 'CIVIL_SERVICE'),
  ('Điểm mới của Luật Cán bộ, công chức có hiệu lực từ ngày 01/7/2025 liên quan đến cán bộ, công chức cấp xã.', 'CIVIL_SERVICE'),
  ('Gương cán bộ, công chức tận tụy phục vụ Nhân dân; sáng kiến, mô hình hay trong cải cách hành chính của xã.', 'CIVIL_SERVICE'),
  ('Kết quả đo lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính và việc khắc phục điểm chưa tốt.', 'CIVIL_SERVICE PROCEDURES'),
  -- Public finance
  ('Công khai dự toán, quyết toán ngân sách xã, các khoản đóng góp của Nhân dân và việc sử dụng.', 'PUBLIC_FINANCE'),
  ('Công khai việc mua sắm, quản lý, sử dụng tài sản công; sắp xếp, xử lý trụ sở dôi dư sau sắp xếp đơn vị hành chính.', 'PUBLIC_FINANCE'),
  ('Hướng dẫn thanh toán trực tuyến phí, lệ phí, thuế và nghĩa vụ tài chính về đất đai trên Cổng Dịch vụ công quốc gia.', 'PUBLIC_FINANCE DIGITAL_GOVERNMENT'),
  ('Mức thu và trường hợp miễn, giảm phí, lệ phí khi thực hiện dịch vụ công trực tuyến.', 'PUBLIC_FINANCE PROCEDURES'),
  ('Cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập: trường học, cơ sở y tế công khai những khoản thu nào.', 'PUBLIC_FINANCE'),
  ('Chi trả lương hưu, trợ cấp xã hội qua tài khoản: cách đăng ký và quyền lợi của người nhận.', 'PUBLIC_FINANCE DIGITAL_GOVERNMENT'),
  -- Digital government
  ('Cách đăng ký, đăng nhập và nộp hồ sơ trên Cổng Dịch vụ công quốc gia bằng tài khoản VNeID.', 'DIGITAL_GOVERNMENT PROCEDURES'),
  ('Dịch vụ công trực tuyến toàn trình là gì, khác gì dịch vụ công trực tuyến một phần; danh mục dịch vụ toàn trình của xã.', 'DIGITAL_GOVERNMENT PROCEDURES'),
  ('Các tiện ích trên VNeID: giấy tờ tích hợp, thông báo lưu trú, sổ sức khỏe điện tử, an sinh xã hội.', 'DIGITAL_GOVERNMENT'),
  ('Quyền, nghĩa vụ của người dân và cơ quan nhà nước theo Luật Chuyển đổi số có hiệu lực từ ngày 01/7/2026.', 'DIGITAL_GOVERNMENT INSTITUTIONS'),
  ('Hoạt động của Tổ công nghệ số cộng đồng: ai giúp được, ở đâu, lúc nào.', 'DIGITAL_GOVERNMENT'),
  ('Cách nhận biết, phòng tránh lừa đảo qua mạng và bảo vệ dữ liệu cá nhân khi làm thủ tục trực tuyến.', 'DIGITAL_GOVERNMENT'),
  ('Chữ ký số cá nhân: cách đăng ký và dùng khi nộp hồ sơ trực tuyến.', 'DIGITAL_GOVERNMENT'),
  ('Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính và giá trị pháp lý của kết quả điện tử.', 'DIGITAL_GOVERNMENT PROCEDURES'),
  -- The whole programme
  ('Mục tiêu, nhiệm vụ của Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 trên sáu lĩnh vực và trọng tâm giai đoạn 2026 - 2030.', 'INSTITUTIONS PROCEDURES ORGANISATION CIVIL_SERVICE PUBLIC_FINANCE DIGITAL_GOVERNMENT'),
  ('Kết quả Chỉ số cải cách hành chính của xã, những tiêu chí đạt thấp và việc sẽ làm để cải thiện.', 'INSTITUTIONS PROCEDURES ORGANISATION CIVIL_SERVICE PUBLIC_FINANCE DIGITAL_GOVERNMENT'),
  ('Vai trò giám sát của Mặt trận Tổ quốc, các đoàn thể và người dân đối với cải cách hành chính ở cơ sở.', 'INSTITUTIONS CIVIL_SERVICE')
  ) as ready (text, kinds);

insert into library_entry (id, shelf, text, kinds, frequency, valid_from, version)
select gen_random_uuid(), 'CHANNEL', text, string_to_array(kinds, ' '), frequency, date '2026-11-01', 0
  from (values
  ('Phát chuyên mục cải cách hành chính trên đài truyền thanh xã.', 'LOUDSPEAKER ARTICLE', '1 lần/tuần'),
  ('Phát tin hướng dẫn dịch vụ công trực tuyến trên loa truyền thanh các thôn, tổ dân phố vào giờ cao điểm.', 'LOUDSPEAKER', '2 lần/tuần'),
  ('Duy trì chuyên mục Cải cách hành chính trên trang thông tin điện tử của xã.', 'PORTAL ARTICLE', '2 tin, bài/tháng'),
  ('Đăng bài trên Zalo OA và nhóm Zalo của các thôn, tổ dân phố.', 'SOCIAL_MEDIA', '1 bài/tuần'),
  ('Đăng video ngắn hướng dẫn làm thủ tục trên trang Facebook, kênh YouTube của xã.', 'SOCIAL_MEDIA ARTICLE', '1 video/tháng'),
  ('Gửi tin, bài về kết quả, mô hình cải cách hành chính cho báo và phát thanh, truyền hình tỉnh.', 'PRESS ARTICLE', '1 bài/quý'),
  ('Treo băng rôn, khẩu hiệu tại trụ sở, nhà văn hóa thôn và trục đường chính.', 'VISUAL', '2 đợt/năm'),
  ('Làm mới pa-nô, áp phích về dịch vụ công trực tuyến toàn trình.', 'VISUAL', '1 lần/năm'),
  ('Phát tờ gấp có mã QR hướng dẫn nộp hồ sơ trực tuyến cho người đến làm thủ tục.', 'VISUAL GUIDANCE', 'thường xuyên, thống kê theo tháng'),
  ('Niêm yết thủ tục hành chính, phí, lệ phí và địa chỉ phản ánh tại Trung tâm Phục vụ hành chính công, kèm mã QR.', 'NOTICE_BOARD', 'trong 05 ngày làm việc từ khi có thay đổi'),
  ('Chạy nội dung trên bảng tin điện tử, màn hình tại Trung tâm Phục vụ hành chính công.', 'NOTICE_BOARD VISUAL', 'hằng ngày'),
  ('Quán triệt tại hội nghị giao ban Ủy ban nhân dân xã.', 'MEETING', '1 lần/tháng'),
  ('Lồng ghép trong họp thôn, tổ dân phố và sinh hoạt của các đoàn thể.', 'MEETING', '1 lần/quý'),
  ('Tổ chức đối thoại giữa lãnh đạo xã với người dân, doanh nghiệp về thủ tục hành chính.', 'MEETING', '1 lần/năm'),
  ('Lồng ghép với hội nghị phổ biến, giáo dục pháp luật.', 'MEETING', '1 lần/quý'),
  ('Tập huấn kỹ năng giao tiếp, xử lý hồ sơ trực tuyến cho công chức và thành viên Tổ công nghệ số cộng đồng.', 'TRAINING', '1 lớp/năm'),
  ('Tuyên truyền lưu động bằng xe loa tại chợ, khu dân cư xa trung tâm.', 'MOBILE', '2 đợt/năm'),
  ('Tổ chức cuộc thi trực tuyến tìm hiểu cải cách hành chính.', 'CONTEST', '1 lần/năm'),
  ('Khảo sát mức độ hài lòng của người dân bằng mã QR và phiếu hỏi.', 'SURVEY', '1 lần/quý'),
  ('Công khai số điện thoại đường dây nóng, địa chỉ tiếp nhận phản ánh, kiến nghị.', 'HOTLINE NOTICE_BOARD', 'thường xuyên, thống kê theo tháng'),
  ('Gửi văn bản, tài liệu cải cách hành chính qua hệ thống quản lý văn bản và điều hành đến mọi cán bộ, công chức.', 'E_OFFICE', 'khi có văn bản mới'),
  ('Hướng dẫn trực tiếp người dân nộp hồ sơ trực tuyến tại Trung tâm Phục vụ hành chính công.', 'GUIDANCE', 'hằng ngày'),
  ('Tổ công nghệ số cộng đồng đến từng nhà hướng dẫn cài đặt và dùng VNeID, Cổng Dịch vụ công quốc gia.', 'GUIDANCE', '1 đợt/quý')
  ) as ready (text, kinds, frequency);

insert into library_entry (id, shelf, text, kinds, frequency, valid_from, version)
select gen_random_uuid(), 'AUDIENCE', text, string_to_array(kinds, ' '), null, date '2026-11-01', 0
  from (values
  ('Cán bộ, công chức, người lao động của các cơ quan, đơn vị thuộc xã.', 'CADRES'),
  ('Người đứng đầu các cơ quan, đơn vị thuộc xã.', 'CADRES'),
  ('Công chức, nhân viên làm việc tại Trung tâm Phục vụ hành chính công xã.', 'CADRES'),
  ('Trưởng thôn, tổ trưởng tổ dân phố, người hoạt động không chuyên trách, Tổ công nghệ số cộng đồng.', 'CADRES'),
  ('Đảng viên sinh hoạt tại các chi bộ trên địa bàn xã.', 'PARTY_MEMBERS'),
  ('Ủy ban Mặt trận Tổ quốc Việt Nam xã, các tổ chức chính trị - xã hội, đoàn viên, hội viên.', 'ORGANISATIONS'),
  ('Viên chức, người lao động của trường học, trạm y tế và đơn vị sự nghiệp công lập trên địa bàn.', 'PUBLIC_UNITS'),
  ('Doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn xã.', 'ENTERPRISES'),
  ('Nhân dân cư trú, học tập, làm việc trên địa bàn xã.', 'CITIZENS'),
  ('Người cao tuổi, người khuyết tật, hộ ở xa trung tâm cần được hướng dẫn trực tiếp.', 'CITIZENS'),
  ('Học sinh, phụ huynh học sinh các trường trên địa bàn.', 'CITIZENS PUBLIC_UNITS'),
  ('Thanh niên, lực lượng nòng cốt trong chuyển đổi số ở thôn, tổ dân phố.', 'CITIZENS ORGANISATIONS')
  ) as ready (text, kinds);
