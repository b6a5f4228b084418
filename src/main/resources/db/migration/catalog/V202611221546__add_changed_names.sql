-- Several units in one breath, as superiors' plans address them.
insert into changed_name (id, kind, old_name, new_name, valid_from, unless, source, confidence, note, version)
select gen_random_uuid(), kind, old_name, new_name, valid_from::date, unless, source, confidence, note, 0
  from (values
  ('BODY', 'Ủy ban nhân dân các huyện', 'Ủy ban nhân dân các xã, phường', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Ủy ban nhân dân các quận', 'Ủy ban nhân dân các xã, phường', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'các huyện, thị xã, thành phố', 'các xã, phường', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null),
  ('BODY', 'Ủy ban nhân dân các xã, phường, thị trấn', 'Ủy ban nhân dân các xã, phường', '2025-07-01', 'trước đây', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'SECONDARY', null)
  ) as known (kind, old_name, new_name, valid_from, unless, source, confidence, note);
