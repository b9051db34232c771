create schema circle;
comment on schema circle is '辖区培育: what a city bureau does for counties outside the library, who takes part by its own word, and who lets it read figures (R25, R100)';
grant usage on schema circle to ${app};
alter default privileges in schema circle grant select, insert on tables to ${app};

create table circle.offer (
    id                   uuid        primary key,
    leader               text        not null,
    offered_by           text        not null,
    offered_person       uuid,
    offered_organisation uuid,
    offered_at           timestamptz not null,
    closed_at            timestamptz,
    closed_by            text        not null default '',
    closed_person        uuid,
    closed_organisation  uuid
);
comment on table circle.offer is 'A circle offered by a city bureau, or by the province where no city stands between';
comment on column circle.offer.leader is 'The city, or the province or 兵团 that administers directly';
comment on column circle.offer.offered_by is 'Who offered it: organisation and name';
comment on column circle.offer.offered_person is 'The person behind offered_by, by id; null for the platform';
comment on column circle.offer.offered_organisation is 'The organisation behind it, by id; null for the platform';
comment on column circle.offer.offered_at is 'When';
comment on column circle.offer.closed_at is 'When it was closed; null while it is open';
comment on column circle.offer.closed_by is 'Who closed it; empty before';
comment on column circle.offer.closed_person is 'The person behind closed_by, by id';
comment on column circle.offer.closed_organisation is 'The organisation behind it, by id';
create unique index offer_open_once on circle.offer (leader) where closed_at is null;
grant update (closed_at, closed_by, closed_person, closed_organisation) on circle.offer to ${app};

create table circle.wording (
    offer                uuid        not null references circle.offer (id),
    version              integer     not null check (version > 0),
    words                text        not null,
    written_by           text        not null,
    written_person       uuid,
    written_organisation uuid,
    written_at           timestamptz not null,
    primary key (offer, version)
);
comment on table circle.wording is 'What the leader says it does for those who take part; rows are only added';
comment on column circle.wording.version is '1, 2, 3 … of this circle; of two at once the second is refused';
comment on column circle.wording.words is 'The text, at most 300 characters';
comment on column circle.wording.written_by is 'Who wrote it: organisation and name';
comment on column circle.wording.written_person is 'The person behind written_by, by id; null for the platform';
comment on column circle.wording.written_organisation is 'The organisation behind it, by id; null for the platform';
comment on column circle.wording.written_at is 'When';

create table circle.participation (
    id                  uuid        primary key,
    offer               uuid        not null references circle.offer (id),
    unit                text        not null,
    joined_by           text        not null,
    joined_person       uuid,
    joined_organisation uuid,
    joined_at           timestamptz not null,
    ended_at            timestamptz,
    outcome             text        check (outcome in ('LEFT', 'ADMITTED', 'CLOSED')),
    ended_by            text        not null default '',
    ended_person        uuid,
    ended_organisation  uuid,
    check ((ended_at is null) = (outcome is null))
);
comment on table circle.participation is 'That a county takes part, by its own word, until it leaves, enters the library, or the circle is closed';
comment on column circle.participation.unit is 'The county''s code of today';
comment on column circle.participation.joined_by is 'Who of the county joined: organisation and name';
comment on column circle.participation.joined_person is 'The person behind joined_by, by id; null for the platform';
comment on column circle.participation.joined_organisation is 'The organisation behind it, by id; null for the platform';
comment on column circle.participation.joined_at is 'When';
comment on column circle.participation.ended_at is 'When it ended; null while the county takes part';
comment on column circle.participation.outcome is 'LEFT by its own word, ADMITTED to the library, CLOSED with the circle';
comment on column circle.participation.ended_by is 'Who ended it, 平台 where it ended by itself; empty before';
comment on column circle.participation.ended_person is 'The person behind ended_by, by id; null for the platform';
comment on column circle.participation.ended_organisation is 'The organisation behind it, by id; null for the platform';
create unique index participation_once on circle.participation (unit) where ended_at is null;
create index participation_of_offer on circle.participation (offer);
grant update (ended_at, outcome, ended_by, ended_person, ended_organisation) on circle.participation to ${app};

create table circle.consent (
    id                 uuid        primary key,
    participation      uuid        not null references circle.participation (id),
    given_by           text        not null,
    given_person       uuid,
    given_organisation uuid,
    given_at           timestamptz not null,
    ended_at           timestamptz,
    ended_by           text        not null default '',
    ended_person       uuid,
    ended_organisation uuid
);
comment on table circle.consent is 'That the leader may read the county''s figures by name: a separate act of the county, ended by it at any time';
comment on column circle.consent.given_by is 'Who of the county gave it: organisation and name';
comment on column circle.consent.given_person is 'The person behind given_by, by id; null for the platform';
comment on column circle.consent.given_organisation is 'The organisation behind it, by id; null for the platform';
comment on column circle.consent.given_at is 'When';
comment on column circle.consent.ended_at is 'When it ended; null while it holds';
comment on column circle.consent.ended_by is 'Who ended it, 平台 where it ended with the participation; empty before';
comment on column circle.consent.ended_person is 'The person behind ended_by, by id; null for the platform';
comment on column circle.consent.ended_organisation is 'The organisation behind it, by id; null for the platform';
create unique index consent_once on circle.consent (participation) where ended_at is null;
grant update (ended_at, ended_by, ended_person, ended_organisation) on circle.consent to ${app};
