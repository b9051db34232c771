create schema heading;
comment on schema heading is '本省任务标题: a province''s own headings and order over the seven national tasks (R35)';
grant usage on schema heading to ${app};
alter default privileges in schema heading grant select, insert on tables to ${app};

create table heading.version (
    province           text        not null,
    version            integer     not null check (version > 0),
    saved_by           text        not null,
    saved_person       uuid,
    saved_organisation uuid,
    saved_at           timestamptz not null,
    primary key (province, version)
);
comment on table heading.version is 'A province''s headings as saved; rows are only added, the latest holds, one without headings takes them back';
comment on column heading.version.province is 'The recommending body: a province or 兵团';
comment on column heading.version.version is '1, 2, 3 … of this province; of two at once the second is refused';
comment on column heading.version.saved_by is 'Who saved it: organisation and name';
comment on column heading.version.saved_person is 'The person behind saved_by, by id; null for the platform';
comment on column heading.version.saved_organisation is 'The organisation behind it, by id; null for the platform';
comment on column heading.version.saved_at is 'When';

create table heading.heading (
    province   text      not null,
    version    integer   not null,
    position   integer   not null,
    name       text      not null,
    dimensions integer[] not null,
    primary key (province, version, position),
    foreign key (province, version) references heading.version (province, version)
);
comment on table heading.heading is 'The headings of a version in the province''s order; rows are only added';
comment on column heading.heading.name is 'The heading in the province''s words';
comment on column heading.heading.dimensions is 'Numbers of the national tasks under it, 1 to 7, each under one heading at most; may be none';
