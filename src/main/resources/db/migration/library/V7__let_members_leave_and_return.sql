-- A unit that left may be admitted again: a membership is described by its last admission, and has ended where the last event ends it.
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
cross join lateral (
    select event.*
    from library.membership_event event
    where event.code = latest.code
      and event.status = 'IN'
      and not exists (
          select from library.membership_event before
          where before.code = event.code
            and before.version = event.version - 1
            and before.status in ('IN', 'SUSPENDED'))
    order by event.version desc
    limit 1
) entry;
comment on view library.membership is 'Each membership as it stands now: its last status, its last entry and the document of that entry';
revoke insert, update, delete on library.membership from ${app};
alter table library.membership_event
    add constraint membership_event_ends_on_a_day check (status not in ('REMOVED', 'WITHDRAWN') or happened_on is not null);
