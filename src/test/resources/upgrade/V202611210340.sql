insert into plan_template (id, name, document, valid_from, version) values
  ('00000000-0000-4000-8000-000000000040', 'Mẫu từ bản Loa trước', '{"format":"cchc-plan/1","header":{"title":"Tuyên truyền năm {năm}"}}',
   '2020-01-01', 0);
