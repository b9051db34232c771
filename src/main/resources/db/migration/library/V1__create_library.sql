create schema library;
comment on schema library is '培育库: memberships, types and strategies; every table keeps its history';
grant usage on schema library to ${app};
alter default privileges in schema library grant select, insert, update, delete on tables to ${app};
alter default privileges in schema library grant usage, select on sequences to ${app};

create table library.membership_event (
    code            text        not null check (code ~ '^(\d{6}|\d{9}|Z\d{6})$'),
    version         integer     not null check (version > 0),
    status          text        not null check (status in ('IN', 'SUSPENDED', 'REMOVED', 'WITHDRAWN')),
    happened_on     date,
    document_number text        not null check (document_number <> ''),
    document_title  text        not null,
    document_date   date,
    fictional       boolean     not null default false,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    primary key (code, version)
);
comment on table library.membership_event is 'What happened to a membership; rows are added, never changed';
comment on column library.membership_event.code is 'The unit''s code of today (GB/T 2260, towns GB/T 10114, zones Z and six digits)';
comment on column library.membership_event.version is '1 for the first entry of this unit, then counting up';
comment on column library.membership_event.status is 'How the membership stands from here on: IN 在库, SUSPENDED 暂停, REMOVED 调出, WITHDRAWN 退出';
comment on column library.membership_event.happened_on is 'The day it happened; null where the document does not state it';
comment on column library.membership_event.document_number is 'Number of the document it rests on';
comment on column library.membership_event.document_title is 'Title of that document';
comment on column library.membership_event.document_date is 'Date of that document; null where unknown';
comment on column library.membership_event.fictional is 'Whether the unit is one of the invented 示例省';
comment on column library.membership_event.recorded_by is 'Who recorded it: organisation and name';
comment on column library.membership_event.recorded_at is 'When it was recorded';
revoke update, delete on library.membership_event from ${app};

create view library.membership as
select latest.code,
       latest.status,
       entry.happened_on as admitted_on,
       entry.document_number,
       entry.document_title,
       entry.document_date,
       case when latest.status in ('REMOVED', 'WITHDRAWN') then latest.happened_on end as ended_on,
       latest.fictional
from (select distinct on (code) * from library.membership_event order by code, version desc) latest
join library.membership_event entry on entry.code = latest.code and entry.version = 1;
comment on view library.membership is 'Each membership as it stands now: its last status, its entry and the document of the entry';

create table library.city_type (
    code     text    primary key,
    label    text    not null unique,
    position integer not null unique
);
comment on table library.city_type is 'The types a city may choose from (R27); rows may be added';
comment on column library.city_type.code is 'Stable name of the type';
comment on column library.city_type.label is 'The type as it is shown';
comment on column library.city_type.position is 'Order in which the types are offered';
insert into library.city_type (code, label, position) values
    ('INDUSTRY', '产业功能县', 1),
    ('AGRICULTURE', '农业功能县', 2),
    ('ECOLOGY', '生态建设县', 3);

create table library.type_choice (
    code          text        not null,
    version       integer     not null check (version > 0),
    type          text        not null references library.city_type (code),
    status        text        not null check (status in ('CHOSEN', 'CONFIRMED', 'RETURNED')),
    reason        text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    demonstration boolean     not null default false,
    primary key (code, version)
);
comment on table library.type_choice is 'Steps in a city''s choice of type (R27); rows are added, never changed';
comment on column library.type_choice.code is 'The unit''s code of today';
comment on column library.type_choice.version is '1 for the first step of this unit, then counting up; two writers of one version exclude each other';
comment on column library.type_choice.type is 'The type chosen';
comment on column library.type_choice.status is 'CHOSEN by the city, CONFIRMED or RETURNED by the province';
comment on column library.type_choice.reason is 'Why, in the words of who did it';
comment on column library.type_choice.recorded_by is 'Who did it: organisation and name';
comment on column library.type_choice.recorded_at is 'When';
comment on column library.type_choice.demonstration is 'Whether a demonstration account did it to a real place; never public';
revoke update, delete on library.type_choice from ${app};

create table library.strategy (
    code          text        not null,
    version       integer     not null check (version > 0),
    title         text        not null,
    statement     text        not null,
    goals         text        not null,
    baseline_year integer     not null check (baseline_year between 1949 and 2100),
    status        text        not null check (status in ('SET', 'UNDER_WAY', 'REVIEWED')),
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    demonstration boolean     not null default false,
    primary key (code, version)
);
comment on table library.strategy is 'Versions of a city''s one short quality strategy (R4, R13); rows are added, never changed';
comment on column library.strategy.code is 'The unit''s code of today';
comment on column library.strategy.version is '1 for the first version, then counting up; two writers of one version exclude each other';
comment on column library.strategy.title is 'What the city calls it';
comment on column library.strategy.statement is 'The strategy in the city''s words';
comment on column library.strategy.goals is 'The city''s own goals, one a line';
comment on column library.strategy.baseline_year is 'The year the city measures itself from';
comment on column library.strategy.status is 'SET 已制定, UNDER_WAY 已实施, REVIEWED 已评估';
comment on column library.strategy.recorded_by is 'Who saved it: organisation and name';
comment on column library.strategy.recorded_at is 'When';
comment on column library.strategy.demonstration is 'Whether a demonstration account wrote it for a real place; never public';
revoke update, delete on library.strategy from ${app};
