create schema industry;
comment on schema industry is '特色产业, 专业镇, 产业链, 产业集群 of a city, written by itself from public lists (R153)';
grant usage on schema industry to ${app};
alter default privileges in schema industry grant select, insert on tables to ${app};

create table industry.industry (
    id   uuid primary key,
    unit text not null
);
comment on table industry.industry is 'An industry of a city';
comment on column industry.industry.unit is 'Whose: the unit''s code of today';
create index industry_unit on industry.industry (unit);
grant update (unit) on industry.industry to ${app};

create table industry.version (
    industry           uuid        not null references industry.industry (id),
    number             integer     not null check (number > 0),
    kind               text        not null check (kind in ('SPECIALITY', 'TOWN', 'CHAIN', 'CLUSTER')),
    name               text        not null check (name <> ''),
    source             text        not null check (source <> ''),
    link               text        not null,
    day                date        not null,
    listed             boolean     not null,
    demonstration      boolean     not null,
    saved_by           text        not null,
    saved_person       uuid,
    saved_organisation uuid,
    saved_at           timestamptz not null,
    undone_at          timestamptz,
    primary key (industry, number)
);
comment on table industry.version is 'What was written of it; rows are only added, the latest that was not taken back holds';
comment on column industry.version.kind is 'SPECIALITY 特色产业, TOWN 专业镇, CHAIN 产业链, CLUSTER 产业集群';
comment on column industry.version.name is 'Its name, without any size';
comment on column industry.version.source is 'The public list or document that names it';
comment on column industry.version.link is 'Where the source can be read, may be empty';
comment on column industry.version.day is 'The day of the source';
comment on column industry.version.listed is 'Whether it is listed; false where its city took it off with this version';
comment on column industry.version.demonstration is 'Whether a demonstration account wrote it of a real place: never public';
comment on column industry.version.saved_by is 'Who wrote it: organisation and name';
comment on column industry.version.saved_person is 'The person behind saved_by, by id';
comment on column industry.version.saved_organisation is 'The organisation behind it, by id';
comment on column industry.version.saved_at is 'When';
comment on column industry.version.undone_at is 'When it was taken back within its ten minutes; null where it holds';
grant update (undone_at) on industry.version to ${app};
