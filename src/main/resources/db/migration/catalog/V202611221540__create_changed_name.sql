-- Names that the law has ended, with what takes their place and since when. Names that differ but mean one body are of the
-- kind SYNONYM: both are right, but one plan keeps to one of them. Confidence says how sure a row is.
create table changed_name (
  id uuid primary key,
  kind text not null check (kind in ('BODY', 'POST', 'TERM', 'SYNONYM')),
  -- As plans write it; "…" at the end stands for a proper name.
  old_name text not null,
  new_name text,
  -- The first day on which the old name is wrong.
  valid_from date not null,
  -- The first day on which the old name is right again.
  valid_to date,
  -- Words that make the old name right where they stand in the same sentence, parted by semicolons.
  unless text not null,
  source text not null,
  confidence text not null check (confidence in ('TEXT_READ', 'SECONDARY', 'UNVERIFIED', 'UNKNOWN')),
  note text,
  version integer not null,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  search text generated always as (plain(old_name || ' ' || coalesce(new_name, '') || ' ' || source)) stored,
  constraint changed_name_ends_after_it_begins check (valid_to >= valid_from)
);
create unique index changed_name_once on changed_name (kind, lower(old_name), valid_from);
create index changed_name_changed_by on changed_name (changed_by_id);

insert into changed_name (id, kind, old_name, new_name, valid_from, unless, source, confidence, note, version)
select gen_random_uuid(), kind, old_name, new_name, valid_from::date, coalesce(unless, ''), source, confidence, note, 0
  from (values
  -- The district level ended on 30/6/2025. "Thành phố" is also a unit of the first level: those are excused by name.
  ('BODY', 'Ủy ban nhân dân huyện', 'Ủy ban nhân dân tỉnh', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', 'Thành phố trực thuộc trung ương thì thay bằng Ủy ban nhân dân thành phố.'),
  ('BODY', 'Ủy ban nhân dân quận', 'Ủy ban nhân dân thành phố', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Ủy ban nhân dân thị xã', 'Ủy ban nhân dân tỉnh', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Ủy ban nhân dân thành phố …', 'Ủy ban nhân dân tỉnh', '2025-07-01', 'trước đây; Hà Nội; Hải Phòng; Huế; Đà Nẵng; Hồ Chí Minh; Cần Thơ; Đồng Nai', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', 'Thành phố thuộc tỉnh không còn; bảy thành phố trực thuộc trung ương vẫn còn.'),
  ('BODY', 'Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân cấp tỉnh', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Hội đồng nhân dân huyện', 'Hội đồng nhân dân tỉnh', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Hội đồng nhân dân thị xã', 'Hội đồng nhân dân tỉnh', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Hội đồng nhân dân thành phố …', 'Hội đồng nhân dân tỉnh', '2025-07-01', 'trước đây; Hà Nội; Hải Phòng; Huế; Đà Nẵng; Hồ Chí Minh; Cần Thơ; Đồng Nai', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Huyện ủy', 'Tỉnh ủy', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Thành phố trực thuộc trung ương thì thay bằng Thành ủy.'),
  ('BODY', 'Quận ủy', 'Thành ủy', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', null),
  ('BODY', 'Thị ủy', 'Tỉnh ủy', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', null),
  ('BODY', 'Thành ủy …', 'Tỉnh ủy', '2025-07-01', 'trước đây; Hà Nội; Hải Phòng; Huế; Đà Nẵng; Hồ Chí Minh; Cần Thơ; Đồng Nai', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', null),
  ('BODY', 'cơ quan, đơn vị cấp huyện', 'cơ quan, đơn vị cấp tỉnh', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'cơ quan cấp huyện', 'cơ quan cấp tỉnh', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'thị trấn', 'xã hoặc phường', '2025-07-01', 'trước đây; cũ; sáp nhập; sắp xếp; hợp nhất', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', 'Từ 01/7/2025 cấp xã chỉ gồm xã, phường, đặc khu.'),
  ('BODY', 'Phòng Nội vụ', 'Sở Nội vụ hoặc Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP; Thông tư 10/2025/TT-BNV, Điều 3, Điều 4', 'SECONDARY', 'Cơ quan cấp trên là Sở Nội vụ; việc nội vụ của xã thuộc Phòng Văn hóa - Xã hội.'),
  ('BODY', 'Phòng Tư pháp', 'Sở Tư pháp hoặc Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', '2025-07-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', null),
  ('BODY', 'Phòng Tài chính - Kế hoạch', 'Sở Tài chính hoặc Phòng Kinh tế', '2025-07-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', 'Ở phường: Phòng Kinh tế, Hạ tầng và Đô thị.'),
  ('BODY', 'Phòng Văn hóa - Thông tin', 'Sở Văn hóa, Thể thao và Du lịch hoặc Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', null),
  ('BODY', 'Phòng Văn hóa và Thông tin', 'Sở Văn hóa, Thể thao và Du lịch hoặc Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', null),
  ('BODY', 'Phòng Lao động - Thương binh và Xã hội', 'Phòng Văn hóa - Xã hội', '2025-03-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', 'Ngày chưa đối chiếu.'),
  ('BODY', 'Phòng Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo hoặc Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  ('BODY', 'Phòng Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường hoặc Phòng Kinh tế', '2025-03-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', 'Ngày chưa đối chiếu.'),
  ('BODY', 'Trung tâm Văn hóa huyện', 'Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Mỗi tỉnh sắp xếp một cách: có nơi là trung tâm của tỉnh hoặc trung tâm dịch vụ của xã.'),
  ('BODY', 'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện', 'Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Mỗi tỉnh sắp xếp một cách.'),
  ('BODY', 'Trung tâm Văn hóa - Thông tin - Thể thao huyện', 'Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Mỗi tỉnh sắp xếp một cách.'),
  ('BODY', 'TTVH huyện', 'Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Mỗi tỉnh sắp xếp một cách.'),
  ('BODY', 'Đài phát thanh huyện', 'đài truyền thanh xã', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Mỗi tỉnh sắp xếp một cách.'),
  ('BODY', 'Đài truyền thanh huyện', 'đài truyền thanh xã', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Mỗi tỉnh sắp xếp một cách.'),
  ('BODY', 'Trung tâm Truyền thông - Văn hóa huyện', 'Phòng Văn hóa - Xã hội', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'UNVERIFIED', 'Mỗi tỉnh sắp xếp một cách.'),
  ('BODY', 'Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ', '2025-03-01', 'trước đây; Thông tư; Quyết định', 'Luật Tổ chức Chính phủ số 63/2025/QH15', 'UNVERIFIED', 'Báo chí, xuất bản, thông tin cơ sở chuyển về Bộ Văn hóa, Thể thao và Du lịch.'),
  ('BODY', 'Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ', '2025-03-01', 'trước đây', 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', 'Báo chí, thông tin cơ sở chuyển về Sở Văn hóa, Thể thao và Du lịch.'),
  -- Posts of the commune before 1/7/2025
  ('POST', 'công chức Văn phòng - Thống kê', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', null),
  ('POST', 'công chức Tư pháp - Hộ tịch', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', null),
  ('POST', 'công chức Tư pháp', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  ('POST', 'công chức Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', null),
  ('POST', 'công chức Văn hóa - Thông tin', 'Phòng Văn hóa - Xã hội', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  ('POST', 'công chức Văn hóa và Thông tin', 'Phòng Văn hóa - Xã hội', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  ('POST', 'công chức Văn hóa thông tin', 'Phòng Văn hóa - Xã hội', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  ('POST', 'công chức Văn hóa - chính sách', 'Phòng Văn hóa - Xã hội', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  ('POST', 'công chức Nội vụ', 'Phòng Văn hóa - Xã hội', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', null),
  ('POST', 'công chức Tài chính - Kế toán', 'Phòng Kinh tế hoặc Phòng Kinh tế, Hạ tầng và Đô thị', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'SECONDARY', 'Ở xã: Phòng Kinh tế; ở phường: Phòng Kinh tế, Hạ tầng và Đô thị.'),
  ('POST', 'công chức Kế toán - tài chính', 'Phòng Kinh tế hoặc Phòng Kinh tế, Hạ tầng và Đô thị', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  ('POST', 'công chức Địa chính', 'Phòng Kinh tế hoặc Phòng Kinh tế, Hạ tầng và Đô thị', '2025-07-01', null, 'Nghị định 150/2025/NĐ-CP', 'UNVERIFIED', null),
  -- Terms
  ('TERM', 'mức độ 3', 'một phần hoặc toàn trình', '2022-08-15', 'chủ động', 'Nghị định 42/2022/NĐ-CP; Nghị định 224/2026/NĐ-CP, Điều 14, Điều 16', 'SECONDARY', 'Dịch vụ công trực tuyến chia thành toàn trình và một phần; “mức độ 1 - 4” nay chỉ nói về dịch vụ công trực tuyến chủ động.'),
  ('TERM', 'mức độ 4', 'toàn trình', '2022-08-15', 'chủ động', 'Nghị định 42/2022/NĐ-CP; Nghị định 224/2026/NĐ-CP, Điều 14, Điều 16', 'SECONDARY', 'Dịch vụ công trực tuyến chia thành toàn trình và một phần; “mức độ 1 - 4” nay chỉ nói về dịch vụ công trực tuyến chủ động.'),
  ('TERM', 'dịch vụ hành chính công một phần', 'dịch vụ công trực tuyến một phần', '2022-08-15', null, 'Nghị định 42/2022/NĐ-CP', 'SECONDARY', null),
  ('TERM', 'dịch vụ hành chính công toàn trình', 'dịch vụ công trực tuyến toàn trình', '2022-08-15', null, 'Nghị định 42/2022/NĐ-CP', 'SECONDARY', null),
  ('TERM', 'dịch vụ công ích', 'dịch vụ bưu chính công ích', '2016-12-16', 'sản phẩm; vệ sinh; môi trường; chiếu sáng; cây xanh; thoát nước', 'Quyết định 45/2016/QĐ-TTg', 'UNVERIFIED', 'Khi nói về nộp hồ sơ, nhận kết quả qua bưu chính.'),
  ('TERM', 'Bộ phận Tiếp nhận và Trả kết quả', 'Bộ phận Một cửa hoặc Trung tâm Phục vụ hành chính công', '2025-07-01', 'trước đây', 'Nghị định 118/2025/NĐ-CP', 'TEXT_READ', 'Bộ phận Một cửa là tên chung trong nghị định; tổ chức của xã là Trung tâm Phục vụ hành chính công.'),
  ('TERM', 'Vnpt Ioffice', 'VNPT iOffice', '2015-01-01', null, 'Tên sản phẩm theo nhà cung cấp', 'UNVERIFIED', 'Chỉ khác chữ hoa, chữ thường.'),
  ('TERM', 'Cổng Dịch vụ công tỉnh', 'Cổng Dịch vụ công quốc gia', '2025-07-01', 'trước đây', 'Nghị định 118/2025/NĐ-CP', 'UNVERIFIED', 'Cổng Dịch vụ công quốc gia là cổng duy nhất; ngày chuyển của từng tỉnh chưa đối chiếu.'),
  ('TERM', 'Cổng Dịch vụ công của tỉnh', 'Cổng Dịch vụ công quốc gia', '2025-07-01', 'trước đây', 'Nghị định 118/2025/NĐ-CP', 'UNVERIFIED', null),
  ('TERM', 'Cổng Dịch vụ công trực tuyến tỉnh', 'Cổng Dịch vụ công quốc gia', '2025-07-01', 'trước đây', 'Nghị định 118/2025/NĐ-CP', 'UNVERIFIED', null),
  ('TERM', 'Cổng Dịch vụ công và hệ thống thông tin một cửa điện tử', 'Cổng Dịch vụ công quốc gia và Hệ thống thông tin giải quyết thủ tục hành chính', '2025-07-01', 'trước đây', 'Nghị định 118/2025/NĐ-CP', 'UNVERIFIED', null),
  ('TERM', 'quản trị hành chính công (PAPI)', 'hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)', '2011-01-01', null, 'Tên chỉ số theo cơ quan công bố', 'UNVERIFIED', null),
  -- Two names of one body
  ('SYNONYM', 'đài phát thanh', 'đài truyền thanh', '2011-01-01', 'truyền hình', 'Nghị định 49/2024/NĐ-CP', 'SECONDARY', 'Nghị định gọi là đài truyền thanh cấp xã.'),
  ('SYNONYM', 'trang thông tin điện tử', 'cổng thông tin điện tử', '2011-01-01', null, 'Thông lệ hành chính', 'UNVERIFIED', 'Cổng và trang của cùng một đơn vị; hãy ghi tên đúng như trên trang.'),
  ('SYNONYM', 'Bộ phận Tiếp nhận và Trả kết quả', 'Bộ phận Một cửa', '2018-06-21', null, 'Nghị định 61/2018/NĐ-CP', 'UNVERIFIED', null)
  ) as known (kind, old_name, new_name, valid_from, unless, source, confidence, note);
