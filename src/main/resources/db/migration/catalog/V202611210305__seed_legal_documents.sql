-- The documents that plans of this kind cite, with what was known of them on 21/11/2026. The law changes: an
-- administrator corrects and ends them on the page /legal-documents. Confidence says how sure a row is.
insert into legal_document (id, kind, number, date, issuer, subject, valid_from, valid_to, confidence, note, version)
select gen_random_uuid(), kind, number, date::date, issuer, subject, valid_from::date, valid_to::date, confidence, note, 0
  from (values
  -- The reform programme
  ('Nghị quyết', '76/NQ-CP', '2021-07-15', 'Chính phủ', 'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030', '2021-07-15', null, 'SECONDARY', 'Sáu lĩnh vực cải cách hành chính. Trọng tâm giai đoạn 2026 - 2030: Quyết định 282/QĐ-TTg.'),
  ('Nghị quyết', '30c/NQ-CP', '2011-11-08', 'Chính phủ', 'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020', '2011-11-08', '2021-01-01', 'UNVERIFIED', 'Tên lĩnh vực cũ: đội ngũ cán bộ, công chức, viên chức; hiện đại hóa hành chính.'),
  ('Nghị quyết', '131/NQ-CP', '2022-10-06', 'Chính phủ', 'về đẩy mạnh cải cách thủ tục hành chính và hiện đại hóa phương thức chỉ đạo, điều hành phục vụ người dân, doanh nghiệp', '2022-10-06', null, 'UNVERIFIED', null),
  ('Chỉ thị', '23/CT-TTg', '2021-09-02', 'Thủ tướng Chính phủ', 'về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030', '2021-09-02', null, 'UNVERIFIED', 'Chưa thấy văn bản bãi bỏ.'),
  ('Quyết định', '282/QĐ-TTg', null, 'Thủ tướng Chính phủ', 'ban hành Kế hoạch cải cách hành chính nhà nước trọng tâm giai đoạn 2026 - 2030', '2026-02-13', null, 'SECONDARY', 'Báo chí đưa tin ngày 13/02/2026; cần bổ sung ngày ký theo bản gốc.'),
  -- The ministry's yearly communication plans: each holds for its own year only
  ('Quyết định', '1332/QĐ-BNV', '2012-12-14', 'Bộ Nội vụ', 'phê duyệt Đề án tuyên truyền cải cách hành chính nhà nước giai đoạn 2013 - 2015', '2013-01-01', '2016-01-01', 'SECONDARY', 'Chỉ dùng cho giai đoạn 2013 - 2015.'),
  ('Quyết định', '3490/QĐ-BNV', '2016-10-10', 'Bộ Nội vụ', 'phê duyệt Đề án thông tin, tuyên truyền cải cách hành chính nhà nước giai đoạn 2016 - 2020', '2016-10-10', '2021-01-01', 'SECONDARY', 'Chỉ dùng cho giai đoạn 2016 - 2020.'),
  ('Quyết định', '424/QĐ-BNV', '2021-03-24', 'Bộ Nội vụ', 'ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2021', '2021-03-24', '2022-01-01', 'TEXT_READ', 'Chỉ dùng cho năm 2021.'),
  ('Quyết định', '251/QĐ-BNV', '2022-03-29', 'Bộ Nội vụ', 'ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2022', '2022-03-29', '2023-01-01', 'TEXT_READ', 'Chỉ dùng cho năm 2022.'),
  ('Quyết định', '82/QĐ-BNV', '2023-02-15', 'Bộ Nội vụ', 'ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2023', '2023-02-15', '2024-01-01', 'TEXT_READ', 'Chỉ dùng cho năm 2023.'),
  ('Quyết định', '35/QĐ-BNV', '2024-01-22', 'Bộ Nội vụ', 'ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2024', '2024-01-22', '2025-01-01', 'TEXT_READ', 'Chỉ dùng cho năm 2024.'),
  ('Quyết định', '049/QĐ-BNV', '2025-03-01', 'Bộ Nội vụ', 'ban hành Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2025', '2025-03-01', '2026-01-01', 'TEXT_READ', 'Chỉ dùng cho năm 2025. Chưa tìm được số kế hoạch năm 2026: khi có, thêm vào danh mục.'),
  -- How reform is measured
  ('Quyết định', '2948/QĐ-BNV', '2017-12-28', 'Bộ Nội vụ', 'phê duyệt Đề án xác định Chỉ số cải cách hành chính của các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương giai đoạn 2016 - 2020', '2017-12-28', '2019-12-30', 'UNVERIFIED', null),
  ('Quyết định', '1150/QĐ-BNV', '2019-12-30', 'Bộ Nội vụ', 'về Đề án xác định Chỉ số cải cách hành chính của các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương', '2019-12-30', '2022-11-10', 'UNVERIFIED', 'Ngày ban hành chưa đối chiếu.'),
  ('Quyết định', '876/QĐ-BNV', '2022-11-10', 'Bộ Nội vụ', 'phê duyệt Đề án xác định Chỉ số cải cách hành chính của các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương giai đoạn 2022 - 2030', '2022-11-10', null, 'SECONDARY', 'Có thể được thay sau khi tổ chức chính quyền địa phương hai cấp.'),
  ('Quyết định', '766/QĐ-TTg', '2022-06-23', 'Thủ tướng Chính phủ', 'phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử', '2022-06-23', null, 'SECONDARY', null),
  ('Công văn', '383/BNV-CCHC', '2021-01-28', 'Bộ Nội vụ', 'về hướng dẫn tự đánh giá, chấm điểm Chỉ số cải cách hành chính', '2021-01-28', null, 'SECONDARY', 'Trích yếu ghi theo nội dung, chưa đối chiếu bản gốc.'),
  ('Công văn', '384/BNV-CCHC', '2021-01-28', 'Bộ Nội vụ', 'về hướng dẫn tự đánh giá, chấm điểm Chỉ số cải cách hành chính', '2021-01-28', null, 'SECONDARY', 'Trích yếu ghi theo nội dung, chưa đối chiếu bản gốc.'),
  -- Documents and reports
  ('Nghị định', '30/2020/NĐ-CP', '2020-03-05', 'Chính phủ', 'về công tác văn thư', '2020-03-05', null, 'TEXT_READ', 'Thể thức, kỹ thuật trình bày văn bản hành chính: Phụ lục I.'),
  ('Nghị định', '09/2019/NĐ-CP', '2019-01-24', 'Chính phủ', 'quy định về chế độ báo cáo của cơ quan hành chính nhà nước', '2019-03-12', null, 'SECONDARY', 'Ngày chốt số liệu: Điều 12. Chưa thấy văn bản bãi bỏ.'),
  ('Thông tư', '02/2021/TT-BTTTT', null, 'Bộ Thông tin và Truyền thông', 'quy chuẩn kỹ thuật quốc gia về cấu trúc, định dạng dữ liệu của hệ thống thông tin báo cáo', null, null, 'UNVERIFIED', 'Ngày và trích yếu chưa đối chiếu.'),
  ('Quyết định', '62/QĐ-VPCP', '2020-01-22', 'Văn phòng Chính phủ', 'về hệ thống thông tin báo cáo', '2020-01-22', null, 'SECONDARY', 'Trích yếu chưa đối chiếu.'),
  -- Local government
  ('Luật', '77/2015/QH13', '2015-06-19', 'Quốc hội', 'Tổ chức chính quyền địa phương', '2016-01-01', '2025-03-01', 'SECONDARY', null),
  ('Luật', '47/2019/QH14', '2019-11-22', 'Quốc hội', 'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương', '2020-07-01', '2025-03-01', 'SECONDARY', null),
  ('Luật', '65/2025/QH15', '2025-02-19', 'Quốc hội', 'Tổ chức chính quyền địa phương', '2025-03-01', '2025-06-16', 'SECONDARY', 'Ngày hiệu lực chưa đối chiếu bản gốc.'),
  ('Luật', '72/2025/QH15', '2025-06-16', 'Quốc hội', 'Tổ chức chính quyền địa phương', '2025-06-16', null, 'SECONDARY', 'Chính quyền địa phương hai cấp; cấp huyện kết thúc hoạt động ngày 30/6/2025.'),
  ('Luật', '76/2015/QH13', '2015-06-19', 'Quốc hội', 'Tổ chức Chính phủ', '2016-01-01', '2025-03-01', 'SECONDARY', null),
  ('Luật', '63/2025/QH15', '2025-02-18', 'Quốc hội', 'Tổ chức Chính phủ', '2025-03-01', null, 'SECONDARY', null),
  ('Nghị định', '37/2014/NĐ-CP', '2014-05-05', 'Chính phủ', 'quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh', '2014-06-20', '2025-07-01', 'UNVERIFIED', 'Không còn Ủy ban nhân dân cấp huyện.'),
  ('Nghị định', '108/2020/NĐ-CP', '2020-09-14', 'Chính phủ', 'sửa đổi, bổ sung một số điều của Nghị định số 37/2014/NĐ-CP', '2020-11-25', '2025-07-01', 'UNVERIFIED', 'Không còn Ủy ban nhân dân cấp huyện.'),
  ('Nghị định', '150/2025/NĐ-CP', '2025-06-12', 'Chính phủ', 'quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương', '2025-07-01', null, 'SECONDARY', 'Được sửa đổi bởi Nghị định 370/2025/NĐ-CP.'),
  ('Nghị định', '370/2025/NĐ-CP', '2025-12-31', 'Chính phủ', 'sửa đổi, bổ sung một số điều của Nghị định số 150/2025/NĐ-CP', null, null, 'UNKNOWN', 'Chưa đọc nội dung.'),
  ('Nghị quyết', '332/NQ-CP', '2025-10-15', 'Chính phủ', 'về số lượng cấp phó của cơ quan chuyên môn thuộc Ủy ban nhân dân', '2025-10-15', null, 'SECONDARY', 'Trích yếu ghi theo nội dung, chưa đối chiếu bản gốc.'),
  ('Quyết định', '19/2025/QĐ-TTg', '2025-06-30', 'Thủ tướng Chính phủ', 'ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam', '2025-07-01', null, 'SECONDARY', 'Mã tỉnh 2 chữ số, mã xã 5 chữ số.'),
  ('Nghị quyết', '30/2026/QH16', null, 'Quốc hội', 'về việc thành lập thành phố Đồng Nai', '2026-04-30', null, 'SECONDARY', 'Ngày và trích yếu chưa đối chiếu.'),
  ('Thông tư', '05/2021/TT-BNV', '2021-08-12', 'Bộ Nội vụ', 'hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Nội vụ thuộc Ủy ban nhân dân cấp tỉnh, Phòng Nội vụ thuộc Ủy ban nhân dân cấp huyện', '2021-10-01', '2025-07-01', 'SECONDARY', 'Ngày ban hành và ngày hiệu lực chưa đối chiếu.'),
  ('Thông tư', '10/2025/TT-BNV', '2025-06-19', 'Bộ Nội vụ', 'hướng dẫn chức năng, nhiệm vụ, quyền hạn về lĩnh vực nội vụ của cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và Ủy ban nhân dân cấp xã', '2025-07-01', null, 'SECONDARY', 'Điều 3, Điều 4; được sửa đổi bởi Thông tư 06/2026/TT-BNV.'),
  ('Thông tư', '06/2026/TT-BNV', '2026-04-29', 'Bộ Nội vụ', 'sửa đổi, bổ sung một số điều của Thông tư số 10/2025/TT-BNV', '2026-06-15', null, 'TEXT_READ', 'Cơ quan tham mưu lĩnh vực nội vụ của xã chủ trì cải cách hành chính trên sáu lĩnh vực.'),
  ('Nghị định', '25/2025/NĐ-CP', '2025-02-21', 'Chính phủ', 'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ', '2025-03-01', '2026-07-08', 'TEXT_READ', null),
  ('Nghị định', '276/2026/NĐ-CP', null, 'Chính phủ', 'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ', '2026-07-08', null, 'SECONDARY', 'Cần bổ sung ngày ký theo bản gốc.'),
  -- Law making and state officers
  ('Luật', '80/2015/QH13', '2015-06-22', 'Quốc hội', 'Ban hành văn bản quy phạm pháp luật', '2016-07-01', '2025-04-01', 'SECONDARY', null),
  ('Luật', '63/2020/QH14', '2020-06-18', 'Quốc hội', 'sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật', '2021-01-01', '2025-04-01', 'SECONDARY', null),
  ('Luật', '64/2025/QH15', '2025-02-19', 'Quốc hội', 'Ban hành văn bản quy phạm pháp luật', '2025-04-01', null, 'SECONDARY', 'Được sửa đổi bởi Luật 87/2025/QH15.'),
  ('Luật', '87/2025/QH15', '2025-06-25', 'Quốc hội', 'sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật', '2025-07-01', null, 'SECONDARY', 'Ngày ban hành chưa đối chiếu.'),
  ('Luật', '22/2008/QH12', '2008-11-13', 'Quốc hội', 'Cán bộ, công chức', '2010-01-01', '2025-07-01', 'SECONDARY', null),
  ('Luật', '52/2019/QH14', '2019-11-25', 'Quốc hội', 'sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức', '2020-07-01', null, 'UNVERIFIED', 'Phần về cán bộ, công chức hết hiệu lực từ 01/7/2025.'),
  ('Luật', '80/2025/QH15', '2025-06-24', 'Quốc hội', 'Cán bộ, công chức', '2025-07-01', null, 'SECONDARY', null),
  ('Luật', '83/2015/QH13', '2015-06-25', 'Quốc hội', 'Ngân sách nhà nước', '2017-01-01', '2026-01-01', 'SECONDARY', 'Ngày hết hiệu lực chưa đối chiếu.'),
  ('Luật', '89/2025/QH15', '2025-06-25', 'Quốc hội', 'Ngân sách nhà nước', '2026-01-01', null, 'SECONDARY', 'Hướng dẫn: Nghị định 73/2026/NĐ-CP, Thông tư 26/2026/TT-BTC. Ngày hiệu lực chưa đối chiếu.'),
  ('Nghị định', '73/2026/NĐ-CP', null, 'Chính phủ', 'quy định chi tiết và hướng dẫn thi hành Luật Ngân sách nhà nước', null, null, 'UNKNOWN', 'Mới biết số, ký hiệu.'),
  ('Thông tư', '26/2026/TT-BTC', null, 'Bộ Tài chính', 'hướng dẫn Luật Ngân sách nhà nước', null, null, 'UNKNOWN', 'Mới biết số, ký hiệu.'),
  ('Luật', '10/2022/QH15', '2022-11-10', 'Quốc hội', 'Thực hiện dân chủ ở cơ sở', '2023-07-01', null, 'UNVERIFIED', null),
  ('Luật', '14/2012/QH13', '2012-06-20', 'Quốc hội', 'Phổ biến, giáo dục pháp luật', '2013-01-01', null, 'UNVERIFIED', 'Đang được xem xét sửa đổi.'),
  ('Chỉ thị', '26/CT-TTg', '2023-10-20', 'Thủ tướng Chính phủ', null, null, null, 'UNKNOWN', 'Chưa xác minh trích yếu và hiệu lực.'),
  -- Procedures and the one-stop shop
  ('Nghị định', '63/2010/NĐ-CP', '2010-06-08', 'Chính phủ', 'về kiểm soát thủ tục hành chính', '2010-10-14', null, 'UNVERIFIED', 'Đã được sửa đổi nhiều lần.'),
  ('Nghị định', '61/2018/NĐ-CP', '2018-04-23', 'Chính phủ', 'về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính', '2018-06-21', '2025-07-01', 'SECONDARY', null),
  ('Nghị định', '107/2021/NĐ-CP', '2021-12-06', 'Chính phủ', 'sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP', '2021-12-06', '2025-07-01', 'SECONDARY', null),
  ('Nghị định', '118/2025/NĐ-CP', '2025-06-09', 'Chính phủ', 'về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia', '2025-07-01', null, 'TEXT_READ', 'Được sửa đổi bởi Nghị định 367/2025/NĐ-CP.'),
  ('Nghị định', '367/2025/NĐ-CP', '2025-12-31', 'Chính phủ', 'sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP', null, null, 'SECONDARY', 'Ngày hiệu lực chưa rõ.'),
  ('Nghị định', '45/2020/NĐ-CP', '2020-04-08', 'Chính phủ', 'về thực hiện thủ tục hành chính trên môi trường điện tử', '2020-05-22', null, 'UNKNOWN', 'Có thể đã hết hiệu lực một phần hoặc toàn bộ: đối chiếu Nghị định 118/2025/NĐ-CP và Nghị định 224/2026/NĐ-CP trước khi dùng.'),
  ('Quyết định', '468/QĐ-TTg', '2021-03-27', 'Thủ tướng Chính phủ', 'phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính', '2021-03-27', null, 'UNKNOWN', 'Kiểm tra hiệu lực trước khi dùng.'),
  ('Quyết định', '45/2016/QĐ-TTg', '2016-10-19', 'Thủ tướng Chính phủ', 'về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích', '2016-12-16', null, 'UNKNOWN', 'Có thể đã được thay thế: kiểm tra trước khi dùng.'),
  -- Digital government
  ('Luật', '67/2006/QH11', '2006-06-29', 'Quốc hội', 'Công nghệ thông tin', '2007-01-01', '2026-07-01', 'TEXT_READ', null),
  ('Nghị định', '64/2007/NĐ-CP', '2007-04-10', 'Chính phủ', 'về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước', null, '2026-07-01', 'TEXT_READ', null),
  ('Nghị định', '42/2022/NĐ-CP', '2022-06-24', 'Chính phủ', 'quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng', '2022-08-15', '2026-07-01', 'TEXT_READ', 'Từ nghị định này, dịch vụ công trực tuyến chia thành toàn trình và một phần, không còn mức độ 3, 4.'),
  ('Nghị định', '45/2026/NĐ-CP', null, 'Chính phủ', null, null, '2026-07-01', 'SECONDARY', 'Hết hiệu lực theo Nghị định 224/2026/NĐ-CP; trích yếu chưa xác minh.'),
  ('Luật', '148/2025/QH15', '2025-12-11', 'Quốc hội', 'Chuyển đổi số', '2026-07-01', null, 'SECONDARY', null),
  ('Nghị định', '224/2026/NĐ-CP', '2026-06-24', 'Chính phủ', 'quy định chi tiết một số điều và biện pháp thi hành Luật Chuyển đổi số', '2026-07-01', null, 'TEXT_READ', 'Cung cấp thông tin: Điều 9, 10; dịch vụ công trực tuyến toàn trình, một phần: Điều 14. Trích yếu ghi theo nội dung.'),
  ('Quyết định', '06/QĐ-TTg', '2022-01-06', 'Thủ tướng Chính phủ', 'phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030', '2022-01-06', null, 'UNVERIFIED', 'Giai đoạn đến năm 2025, tầm nhìn đến năm 2030.'),
  ('Quyết định', '29/2026/QĐ-TTg', null, 'Thủ tướng Chính phủ', null, null, null, 'UNKNOWN', 'Mới biết số, ký hiệu.'),
  ('Luật', '20/2023/QH15', '2023-06-22', 'Quốc hội', 'Giao dịch điện tử', '2024-07-01', null, 'SECONDARY', null),
  ('Nghị định', '68/2024/NĐ-CP', '2024-06-25', 'Chính phủ', 'quy định về chữ ký số chuyên dùng công vụ', null, null, 'UNVERIFIED', null),
  ('Nghị định', '278/2025/NĐ-CP', null, 'Chính phủ', 'quy định về kết nối, chia sẻ dữ liệu bắt buộc giữa các cơ quan thuộc hệ thống chính trị', null, null, 'UNKNOWN', 'Ngày và trích yếu chưa đối chiếu.'),
  ('Thông tư', '39/2017/TT-BTTTT', null, 'Bộ Thông tin và Truyền thông', 'công bố Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước', null, null, 'UNKNOWN', 'Luật gốc hết hiệu lực từ 01/7/2026; hiệu lực chưa rõ.'),
  ('Thông tư', '26/2020/TT-BTTTT', null, 'Bộ Thông tin và Truyền thông', 'hướng dẫn áp dụng tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông', null, null, 'UNKNOWN', 'Luật gốc hết hiệu lực từ 01/7/2026; hiệu lực chưa rõ.'),
  -- Grassroots information
  ('Quyết định', '52/2016/QĐ-TTg', '2016-12-06', 'Thủ tướng Chính phủ', 'ban hành Quy chế hoạt động thông tin cơ sở', '2017-02-01', '2024-07-01', 'SECONDARY', null),
  ('Nghị định', '49/2024/NĐ-CP', '2024-05-10', 'Chính phủ', 'quy định hoạt động thông tin cơ sở', '2024-07-01', null, 'SECONDARY', 'Tám loại hình thông tin cơ sở.'),
  -- Security and personal data
  ('Luật', '86/2015/QH13', '2015-11-19', 'Quốc hội', 'An toàn thông tin mạng', '2016-07-01', '2026-07-01', 'SECONDARY', null),
  ('Luật', '24/2018/QH14', '2018-06-12', 'Quốc hội', 'An ninh mạng', '2019-01-01', '2026-07-01', 'SECONDARY', null),
  ('Luật', '116/2025/QH15', '2025-12-10', 'Quốc hội', 'An ninh mạng', '2026-07-01', null, 'SECONDARY', 'Thay Luật An toàn thông tin mạng 2015 và Luật An ninh mạng 2018.'),
  ('Nghị định', '85/2016/NĐ-CP', '2016-07-01', 'Chính phủ', 'về bảo đảm an toàn hệ thống thông tin theo cấp độ', '2016-07-01', '2026-08-19', 'SECONDARY', 'Thực tế đã được thay; chưa thấy điều khoản bãi bỏ rõ ràng.'),
  ('Nghị định', '331/2026/NĐ-CP', '2026-08-19', 'Chính phủ', 'về cấp độ an ninh hệ thống thông tin', '2026-08-19', null, 'SECONDARY', 'Trích yếu và ngày hiệu lực chưa đối chiếu.'),
  ('Nghị định', '330/2026/NĐ-CP', null, 'Chính phủ', 'về xử phạt vi phạm hành chính trong lĩnh vực an ninh mạng', null, null, 'SECONDARY', 'Ngày và trích yếu chưa đối chiếu.'),
  ('Nghị định', '333/2026/NĐ-CP', null, 'Chính phủ', null, null, null, 'UNKNOWN', 'Mới biết số, ký hiệu; liên quan an ninh mạng.'),
  ('Tiêu chuẩn', 'TCVN 11930:2017', null, null, 'về yêu cầu cơ bản bảo đảm an toàn hệ thống thông tin theo cấp độ', null, '2026-07-01', 'SECONDARY', 'Ngày hết hiệu lực chưa đối chiếu.'),
  ('Tiêu chuẩn', 'TCVN 14423:2026', null, null, 'về an ninh mạng hệ thống thông tin theo cấp độ', null, null, 'SECONDARY', 'Tên chưa đối chiếu.'),
  ('Nghị định', '13/2023/NĐ-CP', '2023-04-17', 'Chính phủ', 'về bảo vệ dữ liệu cá nhân', '2023-07-01', '2026-01-01', 'SECONDARY', null),
  ('Luật', '91/2025/QH15', '2025-06-26', 'Quốc hội', 'Bảo vệ dữ liệu cá nhân', '2026-01-01', null, 'SECONDARY', null),
  ('Nghị định', '356/2025/NĐ-CP', '2025-12-31', 'Chính phủ', 'quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân', '2026-01-01', null, 'SECONDARY', 'Ngày ban hành chưa đối chiếu.'),
  ('Luật', '117/2025/QH15', '2025-12-10', 'Quốc hội', 'Bảo vệ bí mật nhà nước', '2026-03-01', null, 'SECONDARY', 'Ngày ban hành theo báo chí.')
  ) as known (kind, number, date, issuer, subject, valid_from, valid_to, confidence, note);

update legal_document old
   set replaced_by_id = new.id
  from (values
  ('30c/NQ-CP', '76/NQ-CP'),
  ('1332/QĐ-BNV', '3490/QĐ-BNV'), ('3490/QĐ-BNV', '424/QĐ-BNV'), ('424/QĐ-BNV', '251/QĐ-BNV'),
  ('251/QĐ-BNV', '82/QĐ-BNV'), ('82/QĐ-BNV', '35/QĐ-BNV'), ('35/QĐ-BNV', '049/QĐ-BNV'),
  ('2948/QĐ-BNV', '1150/QĐ-BNV'), ('1150/QĐ-BNV', '876/QĐ-BNV'),
  ('77/2015/QH13', '65/2025/QH15'), ('47/2019/QH14', '65/2025/QH15'), ('65/2025/QH15', '72/2025/QH15'),
  ('76/2015/QH13', '63/2025/QH15'),
  ('37/2014/NĐ-CP', '150/2025/NĐ-CP'), ('108/2020/NĐ-CP', '150/2025/NĐ-CP'),
  ('05/2021/TT-BNV', '10/2025/TT-BNV'), ('25/2025/NĐ-CP', '276/2026/NĐ-CP'),
  ('80/2015/QH13', '64/2025/QH15'), ('63/2020/QH14', '64/2025/QH15'), ('22/2008/QH12', '80/2025/QH15'),
  ('83/2015/QH13', '89/2025/QH15'),
  ('61/2018/NĐ-CP', '118/2025/NĐ-CP'), ('107/2021/NĐ-CP', '118/2025/NĐ-CP'),
  ('67/2006/QH11', '148/2025/QH15'), ('64/2007/NĐ-CP', '224/2026/NĐ-CP'), ('42/2022/NĐ-CP', '224/2026/NĐ-CP'),
  ('45/2026/NĐ-CP', '224/2026/NĐ-CP'),
  ('52/2016/QĐ-TTg', '49/2024/NĐ-CP'),
  ('86/2015/QH13', '116/2025/QH15'), ('24/2018/QH14', '116/2025/QH15'), ('85/2016/NĐ-CP', '331/2026/NĐ-CP'),
  ('TCVN 11930:2017', 'TCVN 14423:2026'), ('13/2023/NĐ-CP', '356/2025/NĐ-CP')
  ) as link (old, new)
  join legal_document new on new.number = link.new
 where old.number = link.old;
