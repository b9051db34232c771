create schema export;
grant usage on schema export to ${app};
alter default privileges in schema export grant select, insert on tables to ${app};

create table export.taken (
    id       uuid primary key,
    person   uuid not null,
    taken_by text not null,
    place    text not null,
    format   text not null check (format in ('XLSX', 'CSV', 'JSON')),
    purpose  text not null,
    entries  integer not null,
    taken_at timestamptz not null
);
comment on table export.taken is 'Files that were taken out, for the limit and for the journal; append-only';
comment on column export.taken.id is 'The number the file bears';
comment on column export.taken.person is 'Who took it';
comment on column export.taken.taken_by is 'Organisation and person as they were called';
comment on column export.taken.place is 'About which place';
comment on column export.taken.format is 'In which form';
comment on column export.taken.purpose is 'What for; empty for the own place';
comment on column export.taken.entries is 'How many values it holds';
comment on column export.taken.taken_at is 'When';
create index taken_person on export.taken (person, taken_at);

revoke update, delete, truncate on export.taken from ${app};
