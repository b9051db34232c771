create schema snapshot;
grant usage on schema snapshot to ${app};
alter default privileges in schema snapshot grant select, insert on tables to ${app};

create table snapshot.snapshot (
    number            text primary key check (number ~ '^20\d{2}-\d{3}$'),
    title             text not null,
    purpose           text not null,
    catalogue_version text not null,
    taken_at          timestamptz not null,
    taken_by          text not null,
    places            integer not null,
    entries           bigint not null,
    hash              text not null,
    demonstration     boolean not null
);
comment on table snapshot.snapshot is 'Frozen states of the values; append-only';
comment on column snapshot.snapshot.number is 'Year and count, such as 2026-001';
comment on column snapshot.snapshot.title is 'What it is called';
comment on column snapshot.snapshot.purpose is 'What it is for';
comment on column snapshot.snapshot.catalogue_version is 'The version of the indicators in force';
comment on column snapshot.snapshot.taken_at is 'The moment whose values it holds';
comment on column snapshot.snapshot.taken_by is 'Organisation and person';
comment on column snapshot.snapshot.places is 'How many codes it has values about';
comment on column snapshot.snapshot.entries is 'How many values';
comment on column snapshot.snapshot.hash is 'SHA-256 over the hashes of the places in the order of codes';
comment on column snapshot.snapshot.demonstration is 'Taken by a demonstration account';

create table snapshot.place (
    snapshot text not null references snapshot.snapshot (number) deferrable initially deferred,
    region   text not null,
    entries  integer not null,
    hash     text not null,
    content  bytea not null,
    primary key (snapshot, region)
);
comment on table snapshot.place is 'The frozen values under one code';
comment on column snapshot.place.snapshot is 'Of which snapshot';
comment on column snapshot.place.region is 'The code the sources used';
comment on column snapshot.place.entries is 'How many values';
comment on column snapshot.place.hash is 'SHA-256 of the content before it was compressed';
comment on column snapshot.place.content is 'The canonical lines, compressed with gzip';

revoke update, delete, truncate on snapshot.snapshot, snapshot.place from ${app};
