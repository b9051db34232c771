-- 总局 adds a type as data (R27): with a sentence that says what it is, from a day on; one that is closed is offered no longer and
-- stays with those that have it.
alter table library.city_type
    add column sentence           text        not null default '',
    add column in_force_on        date        not null default date '2024-10-18',
    add column added_by           text        not null default '随平台载入',
    add column added_person       uuid,
    add column added_organisation uuid,
    add column added_at           timestamptz not null default now(),
    add column closed_at          timestamptz,
    add column demonstration      boolean     not null default false;
comment on column library.city_type.sentence is 'What the type is, as the city reads it when it chooses';
comment on column library.city_type.in_force_on is 'The day from which a city may choose it, Beijing';
comment on column library.city_type.added_by is 'Who added it: organisation and name';
comment on column library.city_type.added_person is 'The person behind added_by, by id; null for what came with the platform';
comment on column library.city_type.added_organisation is 'The organisation behind it, by id; null likewise';
comment on column library.city_type.added_at is 'When';
comment on column library.city_type.closed_at is 'Since when it is offered no longer; null while it is';
comment on column library.city_type.demonstration is 'Whether a demonstration account added it: offered to 示例省 alone';
update library.city_type set sentence = case code
    when 'INDUSTRY' then '以制造业和特色产业为主要功能定位。'
    when 'AGRICULTURE' then '以农产品生产和加工为主要功能定位。'
    else '以生态保护和绿色发展为主要功能定位。' end;
grant insert, update (closed_at) on library.city_type to ${app};

create table library.contact (
    code                  text        primary key,
    version               integer     not null check (version > 0),
    office                text        not null check (office <> ''),
    person                text        not null,
    phone                 text        not null check (phone <> ''),
    recorded_by           text        not null,
    recorded_person       uuid,
    recorded_organisation uuid,
    recorded_at           timestamptz not null
);
comment on table library.contact is 'Whom to ask at a unit; only the latest is kept, for it names a person';
comment on column library.contact.code is 'The unit''s code of today';
comment on column library.contact.version is 'How often it was saved; of two at once the second is refused';
comment on column library.contact.office is 'The office that answers';
comment on column library.contact.person is 'The person that answers, may be empty';
comment on column library.contact.phone is 'Its telephone';
comment on column library.contact.recorded_by is 'Who saved it: organisation and name';
comment on column library.contact.recorded_person is 'The person behind recorded_by, by id';
comment on column library.contact.recorded_organisation is 'The organisation behind it, by id';
comment on column library.contact.recorded_at is 'When';
revoke delete on library.contact from ${app};
