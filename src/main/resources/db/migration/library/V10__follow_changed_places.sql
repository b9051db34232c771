-- A unit whose code is in force no more hands what it has in the library to the unit that goes on: by lineage where its area went over
-- whole, by a decision of 总局 after a merger or a division. What stands under the old code stays and is read under it no more.
create table library.passage (
    from_code            text        primary key,
    to_code              text        not null check (to_code <> from_code),
    document_number      text        not null,
    document_title       text        not null,
    document_date        date,
    decided_by           text        not null,
    decided_person       uuid,
    decided_organisation uuid,
    decided_at           timestamptz not null
);
comment on table library.passage is 'Which unit goes on with what an abolished unit had in the library; rows are only added';
comment on column library.passage.from_code is 'The code that is in force no more';
comment on column library.passage.to_code is 'The unit that goes on with it';
comment on column library.passage.document_number is 'Number of the document: of the change of the division, or of the decision';
comment on column library.passage.document_title is 'Title of that document';
comment on column library.passage.document_date is 'Date of that document; null where unknown';
comment on column library.passage.decided_by is 'Who decided it: organisation and name; 平台 where lineage did';
comment on column library.passage.decided_person is 'The person behind decided_by, by id; null for the platform';
comment on column library.passage.decided_organisation is 'The organisation behind it, by id; null for the platform';
comment on column library.passage.decided_at is 'When';
revoke update, delete on library.passage from ${app};

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
) entry
where not exists (select from library.passage p where p.from_code = latest.code);
comment on view library.membership is 'Each membership as it stands now: its last status, its last entry and the document of that entry; under the code of the unit that has it';
revoke insert, update, delete on library.membership from ${app};
