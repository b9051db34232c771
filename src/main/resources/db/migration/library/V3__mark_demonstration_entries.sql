alter table library.membership_event add column demonstration boolean not null default false;
comment on column library.membership_event.demonstration is 'Whether a demonstration account entered a real place; never public';

drop view library.membership;
create view library.membership as
select latest.code,
       latest.status,
       entry.happened_on as admitted_on,
       entry.document_number,
       entry.document_title,
       entry.document_date,
       case when latest.status in ('REMOVED', 'WITHDRAWN') then latest.happened_on end as ended_on,
       latest.fictional,
       entry.demonstration
from (select distinct on (code) * from library.membership_event order by code, version desc) latest
join library.membership_event entry on entry.code = latest.code and entry.version = 1;
comment on view library.membership is 'Each membership as it stands now: its last status, its entry and the document of the entry';
