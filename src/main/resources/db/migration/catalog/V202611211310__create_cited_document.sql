-- Which document of the registry a citation means: kind, number, date and subject as a plan gives them, each may be null.
-- A number with a year in it ("61/2018/NĐ-CP", also "61/2018") names one document, whatever date stands beside it. One
-- without a year ("82/QĐ-BNV") is given out anew each year: the date decides, and without a date only a number that stands
-- once in the registry is safe to take. Laws go by their name; without a date the newest of that name is meant.
create function cited_document(text, text, date, text) returns uuid
  language sql stable
  return (
    with asked as (
      select ltrim(regexp_replace(plain($2), '\s', '', 'g'), '0') as key
    ),
    found as (
      select d.id, d.date, d.number_key = key as exact, $2 is null as by_name
        from legal_document d, asked
       where case
               when $2 is not null then
                 (d.number_key = key or key ~ '^[0-9]+/[0-9]{4}$' and starts_with(d.number_key, key || '/'))
                 and ($3 is null or d.date = $3 or d.number_key ~ '/[0-9]{4}/'
                      or d.date is null and extract(year from d.valid_from) = extract(year from $3))
               else
                 d.kind in ('Luật', 'Bộ luật', 'Pháp lệnh') and d.kind = $1 and plain(d.subject) = plain($4)
                 and ($3 is null or d.date = $3)
             end
    )
    select f.id from found f
     where f.by_name or $3 is not null or (select count(*) from found) = 1
     order by f.exact desc, f.date is not distinct from $3 desc, f.date desc nulls last, f.id limit 1
  );
