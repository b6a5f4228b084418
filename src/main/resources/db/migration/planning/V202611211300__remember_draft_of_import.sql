-- A form that is sent twice makes one draft: an import whose text is gone still knows what became of it.
alter table plan_import add column plan_id uuid references plan;
create index plan_import_revised on plan_import (revised_at);
