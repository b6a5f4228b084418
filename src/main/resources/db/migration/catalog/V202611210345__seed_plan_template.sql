-- The outline that reviewers expect, for a commune of the two-tier government. Placeholders: {năm}, {năm trước}, {cơ quan},
-- {Cơ quan}, {đơn vị}, {cấp}, {địa danh}, {văn bản NUMBER} (cited in full), {văn bản ngắn NUMBER} (kind and number),
-- {Phòng Kinh tế} (its name in a ward is longer).
insert into plan_template (id, name, document, valid_from, note, version) values (
 gen_random_uuid(), 'Kế hoạch tuyên truyền cải cách hành chính của xã, phường, đặc khu', $json$
{
 "format": "cchc-plan/1",
 "header": {
  "issuer": "{cơ quan}",
  "number": null,
  "place": "{địa danh}",
  "date": null,
  "title": "Thông tin, tuyên truyền cải cách hành chính năm {năm} trên địa bàn {đơn vị}",
  "year": null,
  "signingAuthority": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
  "signerPosition": "PHÓ CHỦ TỊCH",
  "signerName": null
 },
 "preamble": [
  "Căn cứ {văn bản 72/2025/QH15};",
  "Căn cứ {văn bản 49/2024/NĐ-CP};",
  "Căn cứ {văn bản 118/2025/NĐ-CP};",
  "Căn cứ {văn bản 76/NQ-CP};",
  "Căn cứ {văn bản 282/QĐ-TTg};",
  "Căn cứ Kế hoạch số …/KH-UBND ngày … tháng … năm {năm} của Ủy ban nhân dân tỉnh … về thông tin, tuyên truyền cải cách hành chính năm {năm};",
  "Căn cứ Kế hoạch số …/KH-UBND ngày … tháng … năm {năm} của {cơ quan} về cải cách hành chính năm {năm}.",
  "{Cơ quan} ban hành Kế hoạch thông tin, tuyên truyền cải cách hành chính năm {năm} trên địa bàn {đơn vị} như sau:"
 ],
 "sections": [
  {
   "number": "I",
   "title": "MỤC ĐÍCH, YÊU CẦU",
   "role": "PURPOSE",
   "paragraphs": [],
   "children": [
    {
     "number": "1",
     "title": "Mục đích",
     "role": "PURPOSE",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Để người dân, doanh nghiệp trên địa bàn {đơn vị} biết mình được phục vụ gì, làm thủ tục ở đâu, bằng cách nào và phản ánh với ai khi gặp vướng mắc."
      },
      {
       "marker": "-",
       "text": "Để cán bộ, công chức, người lao động hiểu rõ nhiệm vụ cải cách hành chính năm {năm} và trách nhiệm của mình trong phục vụ Nhân dân."
      },
      {
       "marker": "-",
       "text": "Tạo sự đồng thuận, phát huy vai trò giám sát của Nhân dân, góp phần nâng cao mức độ hài lòng và Chỉ số cải cách hành chính của {cấp}."
      }
     ],
     "children": []
    },
    {
     "number": "2",
     "title": "Yêu cầu",
     "role": "REQUIREMENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Bám sát sáu lĩnh vực của Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 và kế hoạch của cấp trên."
      },
      {"marker": "-", "text": "Nội dung đúng, ngắn, dễ hiểu, phù hợp từng nhóm đối tượng; kết hợp hình thức trực tuyến với hình thức truyền thống."},
      {"marker": "-", "text": "Mỗi nhiệm vụ có cơ quan chủ trì, thời hạn hoàn thành, sản phẩm kiểm đếm được và tài liệu kiểm chứng."},
      {"marker": "-", "text": "Tiết kiệm, hiệu quả; lồng ghép với phổ biến, giáo dục pháp luật và các nhiệm vụ khác của địa phương."}
     ],
     "children": []
    }
   ]
  },
  {
   "number": "II",
   "title": "ĐỐI TƯỢNG, PHẠM VI",
   "role": "AUDIENCE",
   "paragraphs": [
    {
     "marker": "-",
     "text": "Cán bộ, công chức, người lao động của các cơ quan, đơn vị thuộc {cấp}; người hoạt động không chuyên trách ở thôn, tổ dân phố.",
     "meanings": [{"is": "AUDIENCE", "kinds": ["CADRES"]}]
    },
    {"marker": "-", "text": "Đảng viên sinh hoạt tại các chi bộ trên địa bàn.", "meanings": [{"is": "AUDIENCE", "kinds": ["PARTY_MEMBERS"]}]},
    {
     "marker": "-",
     "text": "Ủy ban Mặt trận Tổ quốc Việt Nam {cấp}, các tổ chức chính trị - xã hội, đoàn viên, hội viên.",
     "meanings": [{"is": "AUDIENCE", "kinds": ["ORGANISATIONS"]}]
    },
    {
     "marker": "-",
     "text": "Viên chức, người lao động của trường học, trạm y tế và đơn vị sự nghiệp công lập trên địa bàn.",
     "meanings": [{"is": "AUDIENCE", "kinds": ["PUBLIC_UNITS"]}]
    },
    {"marker": "-", "text": "Doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn.", "meanings": [{"is": "AUDIENCE", "kinds": ["ENTERPRISES"]}]},
    {"marker": "-", "text": "Nhân dân cư trú, học tập, làm việc trên địa bàn {đơn vị}.", "meanings": [{"is": "AUDIENCE", "kinds": ["CITIZENS"]}]}
   ],
   "children": []
  },
  {
   "number": "III",
   "title": "CHỈ TIÊU",
   "role": "TARGET",
   "paragraphs": [
    {
     "marker": "-",
     "text": "100% cán bộ, công chức của {cấp} được quán triệt kế hoạch cải cách hành chính năm {năm} (số người dự trên tổng số cán bộ, công chức).",
     "meanings": [{"is": "TARGET", "quantity": "100", "measure": "%"}]
    },
    {
     "marker": "-",
     "text": "100% thủ tục hành chính thuộc thẩm quyền giải quyết của {cấp} được công khai đúng hạn (số thủ tục đã công khai trên tổng số thủ tục).",
     "meanings": [{"is": "TARGET", "quantity": "100", "measure": "%"}]
    },
    {
     "marker": "-",
     "text": "Phát thanh ít nhất 48 chuyên mục cải cách hành chính trong năm.",
     "meanings": [{"is": "TARGET", "quantity": "48", "measure": "chuyên mục"}]
    },
    {
     "marker": "-",
     "text": "Đăng ít nhất 24 tin, bài trên trang thông tin điện tử của {cấp}.",
     "meanings": [{"is": "TARGET", "quantity": "24", "measure": "tin, bài"}]
    },
    {
     "marker": "-",
     "text": "Đăng ít nhất 48 bài trên Zalo OA và các nhóm Zalo của thôn, tổ dân phố.",
     "meanings": [{"is": "TARGET", "quantity": "48", "measure": "bài đăng"}]
    },
    {
     "marker": "-",
     "text": "100% thôn, tổ dân phố tổ chức ít nhất 02 buổi họp có nội dung cải cách hành chính (số thôn, tổ dân phố đã tổ chức trên tổng số).",
     "meanings": [{"is": "TARGET", "quantity": "100", "measure": "%"}]
    }
   ],
   "children": []
  },
  {
   "number": "IV",
   "title": "NỘI DUNG TUYÊN TRUYỀN",
   "role": "CONTENT",
   "paragraphs": [],
   "children": [
    {
     "number": "1",
     "title": "Nội dung chung",
     "role": "CONTENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Mục tiêu, nhiệm vụ của Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030, trọng tâm giai đoạn 2026 - 2030 và kế hoạch cải cách hành chính năm {năm} của tỉnh, của {cấp}.",
       "meanings": [{"is": "CONTENT", "areas": ["INSTITUTIONS", "PROCEDURES", "ORGANISATION", "CIVIL_SERVICE", "PUBLIC_FINANCE", "DIGITAL_GOVERNMENT"]}]
      },
      {
       "marker": "-",
       "text": "Kết quả thực hiện, Chỉ số cải cách hành chính của {cấp} năm {năm trước}; mô hình, sáng kiến hay và những việc còn hạn chế.",
       "meanings": [{"is": "CONTENT", "areas": ["INSTITUTIONS", "PROCEDURES", "ORGANISATION", "CIVIL_SERVICE", "PUBLIC_FINANCE", "DIGITAL_GOVERNMENT"]}]
      }
     ],
     "children": []
    },
    {
     "number": "2",
     "title": "Cải cách thể chế",
     "role": "CONTENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Văn bản quy phạm pháp luật mới liên quan trực tiếp đến người dân, doanh nghiệp; kết quả rà soát, theo dõi thi hành pháp luật.",
       "meanings": [{"is": "CONTENT", "areas": ["INSTITUTIONS"]}]
      },
      {
       "marker": "-",
       "text": "Quyền được biết, được bàn, được kiểm tra, giám sát của Nhân dân ở cơ sở.",
       "meanings": [{"is": "CONTENT", "areas": ["INSTITUTIONS"]}]
      }
     ],
     "children": []
    },
    {
     "number": "3",
     "title": "Cải cách thủ tục hành chính",
     "role": "CONTENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông theo {văn bản ngắn 118/2025/NĐ-CP}; nộp hồ sơ không phụ thuộc nơi cư trú trong tỉnh.",
       "meanings": [{"is": "CONTENT", "areas": ["PROCEDURES"]}]
      },
      {
       "marker": "-",
       "text": "Thủ tục hành chính mới, được sửa đổi hoặc bãi bỏ; phí, lệ phí; nhận và trả kết quả qua bưu chính công ích.",
       "meanings": [{"is": "CONTENT", "areas": ["PROCEDURES"]}]
      },
      {
       "marker": "-",
       "text": "Cách gửi phản ánh, kiến nghị về quy định hành chính và việc giải quyết thủ tục; kết quả trả lời.",
       "meanings": [{"is": "CONTENT", "areas": ["PROCEDURES"]}]
      }
     ],
     "children": []
    },
    {
     "number": "4",
     "title": "Cải cách tổ chức bộ máy hành chính nhà nước",
     "role": "CONTENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Tổ chức bộ máy của {cấp} theo mô hình chính quyền địa phương hai cấp; địa chỉ, số điện thoại, người phụ trách từng lĩnh vực.",
       "meanings": [{"is": "CONTENT", "areas": ["ORGANISATION"]}]
      },
      {
       "marker": "-",
       "text": "Những việc thuộc thẩm quyền của {cấp} sau khi phân cấp, phân quyền.",
       "meanings": [{"is": "CONTENT", "areas": ["ORGANISATION"]}]
      }
     ],
     "children": []
    },
    {
     "number": "5",
     "title": "Cải cách chế độ công vụ",
     "role": "CONTENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Đạo đức công vụ, quy tắc ứng xử, kỷ luật, kỷ cương hành chính; trách nhiệm của người đứng đầu.",
       "meanings": [{"is": "CONTENT", "areas": ["CIVIL_SERVICE"]}]
      },
      {
       "marker": "-",
       "text": "Gương cán bộ, công chức tận tụy; kết quả đo lường sự hài lòng của người dân.",
       "meanings": [{"is": "CONTENT", "areas": ["CIVIL_SERVICE"]}]
      }
     ],
     "children": []
    },
    {
     "number": "6",
     "title": "Cải cách tài chính công",
     "role": "CONTENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Công khai dự toán, quyết toán ngân sách, các khoản đóng góp của Nhân dân; quản lý, sử dụng tài sản công.",
       "meanings": [{"is": "CONTENT", "areas": ["PUBLIC_FINANCE"]}]
      },
      {
       "marker": "-",
       "text": "Thanh toán trực tuyến phí, lệ phí và nghĩa vụ tài chính trên Cổng Dịch vụ công quốc gia.",
       "meanings": [{"is": "CONTENT", "areas": ["PUBLIC_FINANCE", "DIGITAL_GOVERNMENT"]}]
      }
     ],
     "children": []
    },
    {
     "number": "7",
     "title": "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
     "role": "CONTENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Nộp hồ sơ trên Cổng Dịch vụ công quốc gia bằng tài khoản VNeID; dịch vụ công trực tuyến toàn trình và một phần theo {văn bản ngắn 224/2026/NĐ-CP}.",
       "meanings": [{"is": "CONTENT", "areas": ["DIGITAL_GOVERNMENT", "PROCEDURES"]}]
      },
      {
       "marker": "-",
       "text": "Tiện ích trên VNeID, chữ ký số cá nhân, bảo vệ dữ liệu cá nhân và phòng tránh lừa đảo qua mạng.",
       "meanings": [{"is": "CONTENT", "areas": ["DIGITAL_GOVERNMENT"]}]
      },
      {
       "marker": "-",
       "text": "Hoạt động của Tổ công nghệ số cộng đồng tại thôn, tổ dân phố.",
       "meanings": [{"is": "CONTENT", "areas": ["DIGITAL_GOVERNMENT"]}]
      }
     ],
     "children": []
    }
   ]
  },
  {
   "number": "V",
   "title": "HÌNH THỨC TUYÊN TRUYỀN",
   "role": "CHANNEL",
   "paragraphs": [],
   "children": [
    {
     "number": "1",
     "title": "Hình thức trực tuyến",
     "role": "CHANNEL",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Chuyên mục Cải cách hành chính trên trang thông tin điện tử của {cấp}: 02 tin, bài/tháng (Phòng Văn hóa - Xã hội).",
       "meanings": [{"is": "CHANNEL", "kinds": ["PORTAL", "ARTICLE"], "frequency": "02 tin, bài/tháng"}]
      },
      {
       "marker": "-",
       "text": "Zalo OA của {cấp} và nhóm Zalo của thôn, tổ dân phố: 01 bài/tuần (Phòng Văn hóa - Xã hội).",
       "meanings": [{"is": "CHANNEL", "kinds": ["SOCIAL_MEDIA"], "frequency": "01 bài/tuần"}]
      },
      {
       "marker": "-",
       "text": "Bảng tin điện tử, màn hình tại Trung tâm Phục vụ hành chính công: hằng ngày (Trung tâm Phục vụ hành chính công).",
       "meanings": [{"is": "CHANNEL", "kinds": ["NOTICE_BOARD"], "frequency": "hằng ngày"}]
      },
      {
       "marker": "-",
       "text": "Hệ thống quản lý văn bản và điều hành: khi có văn bản mới (Văn phòng HĐND và UBND).",
       "meanings": [{"is": "CHANNEL", "kinds": ["E_OFFICE"], "frequency": "khi có văn bản mới"}]
      }
     ],
     "children": []
    },
    {
     "number": "2",
     "title": "Hình thức truyền thống",
     "role": "CHANNEL",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Chuyên mục cải cách hành chính trên đài truyền thanh: 01 chuyên mục/tuần (Phòng Văn hóa - Xã hội).",
       "meanings": [{"is": "CHANNEL", "kinds": ["LOUDSPEAKER"], "frequency": "01 chuyên mục/tuần"}]
      },
      {
       "marker": "-",
       "text": "Hội nghị, giao ban, họp thôn, tổ dân phố, sinh hoạt đoàn thể: 01 lần/quý (các cơ quan, đơn vị; thôn, tổ dân phố).",
       "meanings": [{"is": "CHANNEL", "kinds": ["MEETING"], "frequency": "01 lần/quý"}]
      },
      {
       "marker": "-",
       "text": "Niêm yết công khai thủ tục hành chính, phí, lệ phí, đường dây nóng kèm mã QR: trong 05 ngày làm việc từ khi có thay đổi (Trung tâm Phục vụ hành chính công).",
       "meanings": [{"is": "CHANNEL", "kinds": ["NOTICE_BOARD", "HOTLINE"], "frequency": "trong 05 ngày làm việc từ khi có thay đổi"}]
      },
      {
       "marker": "-",
       "text": "Pa-nô, băng rôn, tờ gấp: 02 đợt/năm (Phòng Văn hóa - Xã hội).",
       "meanings": [{"is": "CHANNEL", "kinds": ["VISUAL"], "frequency": "02 đợt/năm"}]
      },
      {
       "marker": "-",
       "text": "Hướng dẫn trực tiếp người dân tại Trung tâm Phục vụ hành chính công và qua Tổ công nghệ số cộng đồng: hằng ngày (Trung tâm Phục vụ hành chính công).",
       "meanings": [{"is": "CHANNEL", "kinds": ["GUIDANCE"], "frequency": "hằng ngày"}]
      }
     ],
     "children": []
    }
   ]
  },
  {
   "number": "VI",
   "title": "KINH PHÍ THỰC HIỆN",
   "role": "BUDGET",
   "paragraphs": [
    {
     "marker": null,
     "text": "Kinh phí thực hiện Kế hoạch bố trí trong dự toán chi thường xuyên năm {năm} của các cơ quan, đơn vị theo phân cấp ngân sách và nguồn kinh phí hợp pháp khác.",
     "meanings": [{"is": "BUDGET"}]
    },
    {
     "marker": null,
     "text": "Các cơ quan, đơn vị được giao chủ trì lập dự toán cho từng nhiệm vụ ở Phụ lục, gửi {Phòng Kinh tế} tổng hợp.",
     "meanings": [{"is": "BUDGET"}]
    }
   ],
   "children": []
  },
  {
   "number": "VII",
   "title": "TỔ CHỨC THỰC HIỆN",
   "role": "ASSIGNMENT",
   "paragraphs": [],
   "children": [
    {
     "number": "1",
     "title": "Phòng Văn hóa - Xã hội",
     "role": "ASSIGNMENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Chủ trì, tham mưu, theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp kết quả, tài liệu kiểm chứng và xây dựng báo cáo định kỳ.",
       "meanings": [{"is": "TASK", "unit": "Phòng Văn hóa - Xã hội"}]
      },
      {
       "marker": "-",
       "text": "Biên tập, phát sóng, đăng tải nội dung trên đài truyền thanh, trang thông tin điện tử và mạng xã hội của {cấp}.",
       "meanings": [{"is": "TASK", "unit": "Phòng Văn hóa - Xã hội"}]
      }
     ],
     "children": []
    },
    {
     "number": "2",
     "title": "Văn phòng HĐND và UBND",
     "role": "ASSIGNMENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Kiểm soát việc công khai thủ tục hành chính; tổng hợp, công khai kết quả trả lời phản ánh, kiến nghị.",
       "meanings": [{"is": "TASK", "unit": "Văn phòng HĐND và UBND"}]
      },
      {
       "marker": "-",
       "text": "Cung cấp văn bản mới và lồng ghép nội dung cải cách hành chính vào phổ biến, giáo dục pháp luật.",
       "meanings": [{"is": "TASK", "unit": "Văn phòng HĐND và UBND"}]
      }
     ],
     "children": []
    },
    {
     "number": "3",
     "title": "Trung tâm Phục vụ hành chính công",
     "role": "ASSIGNMENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Niêm yết, cập nhật thủ tục hành chính; hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán trực tuyến.",
       "meanings": [{"is": "TASK", "unit": "Trung tâm Phục vụ hành chính công"}]
      },
      {
       "marker": "-",
       "text": "Hằng tháng cung cấp số liệu giải quyết hồ sơ và kết quả khảo sát hài lòng cho Phòng Văn hóa - Xã hội.",
       "meanings": [{"is": "TASK", "unit": "Trung tâm Phục vụ hành chính công"}]
      }
     ],
     "children": []
    },
    {
     "number": "4",
     "title": "{Phòng Kinh tế}",
     "role": "ASSIGNMENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Tham mưu bố trí kinh phí; công khai ngân sách, tài sản công theo quy định.",
       "meanings": [{"is": "TASK", "unit": "{Phòng Kinh tế}"}]
      }
     ],
     "children": []
    },
    {
     "number": "5",
     "title": "Các thôn, tổ dân phố",
     "role": "ASSIGNMENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Đưa nội dung cải cách hành chính vào cuộc họp của thôn, tổ dân phố; phối hợp với Tổ công nghệ số cộng đồng hướng dẫn người dân.",
       "meanings": [{"is": "TASK", "unit": "Các thôn, tổ dân phố"}]
      }
     ],
     "children": []
    },
    {
     "number": "6",
     "title": "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam {cấp} và các tổ chức chính trị - xã hội",
     "role": "ASSIGNMENT",
     "paragraphs": [
      {
       "marker": "-",
       "text": "Phối hợp tuyên truyền, vận động đoàn viên, hội viên và Nhân dân thực hiện; giám sát việc giải quyết thủ tục hành chính.",
       "meanings": [{"is": "TASK", "unit": "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam {cấp} và các tổ chức chính trị - xã hội"}]
      }
     ],
     "children": []
    }
   ]
  },
  {
   "number": "VIII",
   "title": "CHẾ ĐỘ BÁO CÁO",
   "role": "REPORTING",
   "paragraphs": [
    {
     "marker": "-",
     "text": "Các cơ quan, đơn vị, thôn, tổ dân phố gửi kết quả và tài liệu kiểm chứng về Phòng Văn hóa - Xã hội trước ngày 16 của tháng cuối quý.",
     "meanings": [{"is": "REPORTING", "period": "QUARTER", "to": "Phòng Văn hóa - Xã hội"}]
    },
    {
     "marker": "-",
     "text": "Phòng Văn hóa - Xã hội tổng hợp, trình {cơ quan} báo cáo Sở Nội vụ hằng quý: quý I (chốt số liệu 14/3/{năm}), quý II (14/6/{năm}), quý III (14/9/{năm}), quý IV (14/12/{năm}).",
     "meanings": [{"is": "REPORTING", "period": "QUARTER", "to": "Sở Nội vụ"}]
    },
    {
     "marker": "-",
     "text": "Báo cáo 6 tháng chốt số liệu ngày 14/6/{năm}, gửi Sở Nội vụ.",
     "meanings": [{"is": "REPORTING", "period": "HALF_YEAR", "to": "Sở Nội vụ"}]
    },
    {
     "marker": "-",
     "text": "Báo cáo năm chốt số liệu ngày 14/12/{năm}, gửi Sở Nội vụ.",
     "meanings": [{"is": "REPORTING", "period": "YEAR", "to": "Sở Nội vụ"}]
    }
   ],
   "children": []
  }
 ],
 "activities": [
  {
   "place": "APPENDIX",
   "title": "Hội nghị quán triệt, triển khai kế hoạch cải cách hành chính năm {năm}",
   "lead": "Phòng Văn hóa - Xã hội",
   "coordinators": "Văn phòng HĐND và UBND; các cơ quan, đơn vị",
   "contents": ["Kế hoạch cải cách hành chính năm {năm}"],
   "areas": ["INSTITUTIONS", "PROCEDURES", "ORGANISATION", "CIVIL_SERVICE", "PUBLIC_FINANCE", "DIGITAL_GOVERNMENT"],
   "channels": ["MEETING"],
   "audiences": ["CADRES"],
   "schedule": "Trước ngày 28/02/{năm}",
   "products": ["Danh sách dự họp", "Tài liệu hội nghị", "Hình ảnh"],
   "target": "01 hội nghị; 100% cán bộ, công chức",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Chuyên mục cải cách hành chính trên đài truyền thanh",
   "lead": "Phòng Văn hóa - Xã hội",
   "coordinators": "Các cơ quan, đơn vị",
   "contents": ["Thủ tục hành chính mới", "Dịch vụ công trực tuyến"],
   "areas": ["PROCEDURES", "DIGITAL_GOVERNMENT", "INSTITUTIONS"],
   "channels": ["LOUDSPEAKER"],
   "audiences": ["CITIZENS"],
   "schedule": "Hằng tuần, từ tháng 02 đến tháng 12/{năm}",
   "products": ["Nhật ký phát thanh", "Tệp âm thanh"],
   "target": "48 chuyên mục",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Tin, bài trên trang thông tin điện tử của {cấp}",
   "lead": "Phòng Văn hóa - Xã hội",
   "coordinators": "Văn phòng HĐND và UBND; Trung tâm Phục vụ hành chính công",
   "contents": ["Kết quả giải quyết hồ sơ", "Mô hình, sáng kiến"],
   "areas": ["PROCEDURES", "CIVIL_SERVICE"],
   "channels": ["PORTAL", "ARTICLE"],
   "audiences": ["CITIZENS", "ENTERPRISES"],
   "schedule": "Hằng tháng, trước ngày 25",
   "products": ["Đường dẫn tin, bài"],
   "target": "24 tin, bài",
   "budget": "Nhuận bút theo quy định"
  },
  {
   "place": "APPENDIX",
   "title": "Bài đăng trên Zalo OA và nhóm Zalo của thôn, tổ dân phố",
   "lead": "Phòng Văn hóa - Xã hội",
   "coordinators": "Các thôn, tổ dân phố; Đoàn Thanh niên",
   "contents": ["VNeID", "Phòng tránh lừa đảo qua mạng"],
   "areas": ["DIGITAL_GOVERNMENT"],
   "channels": ["SOCIAL_MEDIA"],
   "audiences": ["CITIZENS"],
   "schedule": "Hằng tuần",
   "products": ["Ảnh chụp bài đăng", "Số lượt xem"],
   "target": "48 bài đăng",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Niêm yết, cập nhật thủ tục hành chính, phí, lệ phí và đường dây nóng kèm mã QR",
   "lead": "Trung tâm Phục vụ hành chính công",
   "coordinators": "Văn phòng HĐND và UBND",
   "contents": ["Danh mục thủ tục hành chính"],
   "areas": ["PROCEDURES"],
   "channels": ["NOTICE_BOARD", "HOTLINE"],
   "audiences": ["CITIZENS", "ENTERPRISES"],
   "schedule": "Trong 05 ngày làm việc từ khi có quyết định công bố; rà soát trước ngày 10 hằng tháng",
   "products": ["Hình ảnh niêm yết", "Bảng theo dõi cập nhật"],
   "target": "100% thủ tục",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Hướng dẫn nộp hồ sơ, thanh toán trực tuyến tại Trung tâm Phục vụ hành chính công",
   "lead": "Trung tâm Phục vụ hành chính công",
   "coordinators": "Đoàn Thanh niên; Tổ công nghệ số cộng đồng",
   "contents": ["Nộp hồ sơ trên Cổng Dịch vụ công quốc gia", "Thanh toán trực tuyến"],
   "areas": ["DIGITAL_GOVERNMENT", "PUBLIC_FINANCE"],
   "channels": ["GUIDANCE"],
   "audiences": ["CITIZENS", "ENTERPRISES"],
   "schedule": "Hằng ngày; tổng hợp trước ngày 14 hằng tháng",
   "products": ["Sổ theo dõi số lượt hướng dẫn"],
   "target": "Từ 80% hồ sơ nộp trực tuyến trở lên",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Họp thôn, tổ dân phố có nội dung cải cách hành chính",
   "lead": "Các thôn, tổ dân phố",
   "coordinators": "Phòng Văn hóa - Xã hội; Mặt trận Tổ quốc",
   "contents": ["Tổ chức bộ máy mới", "Thủ tục được làm tại {cấp}"],
   "areas": ["ORGANISATION", "PROCEDURES"],
   "channels": ["MEETING"],
   "audiences": ["CITIZENS", "ORGANISATIONS"],
   "schedule": "Đợt 1: trước ngày 31/5/{năm}; đợt 2: trước ngày 30/11/{năm}",
   "products": ["Biên bản họp", "Hình ảnh"],
   "target": "02 buổi/thôn, tổ dân phố",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Pa-nô, băng rôn, tờ gấp về dịch vụ công trực tuyến toàn trình",
   "lead": "Phòng Văn hóa - Xã hội",
   "coordinators": "{Phòng Kinh tế}",
   "contents": ["Dịch vụ công trực tuyến toàn trình"],
   "areas": ["DIGITAL_GOVERNMENT"],
   "channels": ["VISUAL"],
   "audiences": ["CITIZENS"],
   "schedule": "Đợt 1: tháng 4/{năm}; đợt 2: tháng 9/{năm}",
   "products": ["Hình ảnh", "Biên bản nghiệm thu"],
   "target": "02 đợt; 10 băng rôn, 500 tờ gấp",
   "budget": "Theo dự toán được duyệt"
  },
  {
   "place": "APPENDIX",
   "title": "Tập huấn kỹ năng số và giao tiếp hành chính",
   "lead": "Trung tâm Phục vụ hành chính công",
   "coordinators": "Phòng Văn hóa - Xã hội",
   "contents": ["Đạo đức công vụ", "Xử lý hồ sơ trực tuyến"],
   "areas": ["CIVIL_SERVICE", "DIGITAL_GOVERNMENT"],
   "channels": ["TRAINING"],
   "audiences": ["CADRES"],
   "schedule": "Trước ngày 30/6/{năm}",
   "products": ["Danh sách dự tập huấn", "Tài liệu"],
   "target": "01 lớp",
   "budget": "Theo dự toán được duyệt"
  },
  {
   "place": "APPENDIX",
   "title": "Công khai ngân sách, tài sản công và các khoản đóng góp của Nhân dân",
   "lead": "{Phòng Kinh tế}",
   "coordinators": "Văn phòng HĐND và UBND; các thôn, tổ dân phố",
   "contents": ["Dự toán, quyết toán ngân sách"],
   "areas": ["PUBLIC_FINANCE"],
   "channels": ["PORTAL", "NOTICE_BOARD"],
   "audiences": ["CITIZENS"],
   "schedule": "Hằng quý, trước ngày 15 của tháng sau quý",
   "products": ["Đường dẫn công khai", "Hình ảnh niêm yết"],
   "target": "04 lần",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Đối thoại giữa lãnh đạo {cấp} với người dân, doanh nghiệp về thủ tục hành chính",
   "lead": "Văn phòng HĐND và UBND",
   "coordinators": "Trung tâm Phục vụ hành chính công; Mặt trận Tổ quốc",
   "contents": ["Vướng mắc về thủ tục hành chính", "Văn bản mới"],
   "areas": ["PROCEDURES", "INSTITUTIONS"],
   "channels": ["MEETING"],
   "audiences": ["CITIZENS", "ENTERPRISES"],
   "schedule": "Trước ngày 31/10/{năm}",
   "products": ["Biên bản đối thoại", "Thông báo kết luận"],
   "target": "01 cuộc",
   "budget": "Chi thường xuyên"
  },
  {
   "place": "APPENDIX",
   "title": "Khảo sát mức độ hài lòng và sơ kết, tổng kết công tác tuyên truyền",
   "lead": "Phòng Văn hóa - Xã hội",
   "coordinators": "Trung tâm Phục vụ hành chính công",
   "contents": ["Kết quả khảo sát"],
   "areas": ["CIVIL_SERVICE", "PROCEDURES"],
   "channels": ["SURVEY", "MEETING"],
   "audiences": ["CITIZENS", "CADRES"],
   "schedule": "Sơ kết trước ngày 20/6/{năm}; tổng kết trước ngày 20/12/{năm}",
   "products": ["Bảng tổng hợp khảo sát", "Báo cáo"],
   "target": "04 kỳ khảo sát; 02 báo cáo",
   "budget": "Chi thường xuyên"
  }
 ],
 "closing": [
  "Trên đây là Kế hoạch thông tin, tuyên truyền cải cách hành chính năm {năm} của {cơ quan}. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị, thôn, tổ dân phố phản ánh về Phòng Văn hóa - Xã hội để tổng hợp, báo cáo {cơ quan} xem xét, giải quyết./."
 ],
 "recipients": [
  {"name": "Ủy ban nhân dân tỉnh", "note": "b/c"},
  {"name": "Sở Nội vụ", "note": "b/c"},
  {"name": "Thường trực Đảng ủy, Thường trực HĐND {cấp}", "note": "b/c"},
  {"name": "Chủ tịch, các Phó Chủ tịch UBND {cấp}", "note": null},
  {"name": "Ủy ban MTTQ Việt Nam {cấp} và các đoàn thể", "note": "p/h"},
  {"name": "Các phòng, trung tâm thuộc UBND {cấp}", "note": "t/h"},
  {"name": "Các thôn, tổ dân phố", "note": "t/h"},
  {"name": "Trang thông tin điện tử {cấp}", "note": "đăng tải"},
  {"name": "Lưu: VT, VHXH", "note": null}
 ]
}$json$,
 date '2025-07-01', 'Bố cục tám phần và phụ lục nhiệm vụ; chính quyền địa phương hai cấp.', 0);
