-- By what the carrying out of plans is scored. A version that was published never changes, but for the day it ends.
create table scoring_framework (
  id uuid primary key,
  -- The first version of the same framework.
  series_id uuid not null references scoring_framework,
  number integer not null check (number > 0),
  -- Whose communes are scored by it; all where null.
  unit_id uuid references unit,
  title text not null,
  source text,
  note text,
  -- How many decimals points are rounded to.
  decimals integer not null check (decimals between 0 and 4),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  published_at timestamptz,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  version integer not null
);
create unique index scoring_framework_version on scoring_framework (series_id, number);
create index scoring_framework_unit on scoring_framework (unit_id);

create table criterion (
  id uuid primary key,
  framework_id uuid not null references scoring_framework,
  parent_id uuid references criterion,
  position integer not null,
  code text not null,
  title text not null,
  points numeric(7, 3) not null check (points > 0),
  -- What is counted; the points themselves where there are no thresholds. None where there are criteria below it.
  formula text,
  -- One a line, the highest first: "từ 90%: gia_tri".
  thresholds text,
  -- What has to prove it; where it is missing, an explanation is asked for.
  evidence text,
  note text,
  changed_by_id uuid references officer,
  changed_at timestamptz,
  version integer not null
);
create index criterion_framework on criterion (framework_id, position);
create index criterion_parent on criterion (parent_id);

insert into scoring_framework (id, series_id, number, title, source, note, decimals, valid_from, published_at, version)
values ('5c0e0000-0000-4000-8000-000000000001', '5c0e0000-0000-4000-8000-000000000001', 1,
        'Tiêu chí tuyên truyền cải cách hành chính của cấp xã',
        'Công văn số 244/PNV ngày 08/8/2022 của Phòng Nội vụ huyện Xuân Lộc, tỉnh Đồng Nai (tiêu chí 4)',
        'Cấp huyện đã kết thúc hoạt động từ 01/7/2025; bộ tiêu chí này là ví dụ để tính thử. Khi cấp trên ban hành bộ tiêu chí mới, quản trị viên nhập bộ mới và đặt ngày hết hiệu lực cho bộ này.',
        2, '2022-08-08', '2022-08-08T00:00:00+07:00', 0);

insert into criterion (id, framework_id, parent_id, position, code, title, points, formula, thresholds, evidence, note, version)
values
  ('5c0e0000-0000-4000-8000-000000000040', '5c0e0000-0000-4000-8000-000000000001', null, 1, '4',
   'Công tác tuyên truyền cải cách hành chính', 2, null, null, null, null, 0),
  ('5c0e0000-0000-4000-8000-000000000041', '5c0e0000-0000-4000-8000-000000000001', '5c0e0000-0000-4000-8000-000000000040', 2,
   '4.1', 'Mức độ thực hiện kế hoạch tuyên truyền', 1,
   'muc_tieu_dat / muc_tieu', E'từ 100%: 1\ntừ 90%: gia_tri\ntừ 0%: 0',
   'Kế hoạch và báo cáo kết quả thực hiện',
   'Hướng dẫn tự mâu thuẫn: quy định dưới 90% thì 0 điểm, nhưng ví dụ kèm theo cho 4/5 mục tiêu (80%) được 0,8 điểm. Loa tính theo quy định. Nếu cấp trên chấm theo ví dụ, hãy lập phiên bản mới với ngưỡng “từ 0%: gia_tri”.', 0),
  ('5c0e0000-0000-4000-8000-000000000042', '5c0e0000-0000-4000-8000-000000000001', '5c0e0000-0000-4000-8000-000000000040', 3,
   '4.2', 'Mức độ đa dạng trong tuyên truyền', 1,
   'IF(bang_dien_tu > 0, 0.25, 0) + IF(kenh_mang > 0, 0.25, 0) + IF(kenh_truyen_thong > 0, 0.5, 0)', null,
   'Báo cáo và tài liệu kiểm chứng',
   'Qua mạng và công nghệ thông tin 0,5 điểm: bảng thông tin hoặc màn hình điện tử 0,25; trang thông tin điện tử hoặc mạng xã hội 0,25. Hình thức truyền thống (hội nghị, tờ gấp…) 0,5 điểm.', 0);
