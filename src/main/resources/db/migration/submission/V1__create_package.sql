create schema submission;
comment on schema submission is '报送: stamped scans, packages and receipts';
grant usage on schema submission to ${app};
alter default privileges in schema submission grant select, insert on tables to ${app};

create table submission.scan (
    id          uuid        primary key,
    subject     text        not null,
    file        uuid        not null references document.file (id),
    code        text        not null check (length(code) = 16),
    typed       boolean     not null,
    pages       integer     not null check (pages > 0),
    accepted_by text        not null,
    accepted_at timestamptz not null
);
create index on submission.scan (subject);
comment on table submission.scan is 'Stamped scans that were accepted; rows are only added';
comment on column submission.scan.id is 'Identifier';
comment on column submission.scan.subject is 'What was sealed: the id of a proposal, or call and recommender of an annex 3';
comment on column submission.scan.file is 'The scan itself';
comment on column submission.scan.code is 'Content code on it';
comment on column submission.scan.typed is 'The code could not be read and was typed';
comment on column submission.scan.pages is 'Pages of the scan';
comment on column submission.scan.accepted_by is 'Organisation and name of who sent it';
comment on column submission.scan.accepted_at is 'When';

create table submission.package (
    id           uuid        primary key,
    call         uuid        not null references call.call (id),
    call_version integer     not null,
    recommender  text        not null,
    number       integer     not null check (number > 0),
    organisation text        not null,
    sent_by      text        not null,
    sent_at      timestamptz not null,
    hash         text        not null,
    summary_code text        not null,
    summary_scan uuid        not null references submission.scan (id),
    unique (call, recommender, number),
    foreign key (call, call_version) references call.version (call, number)
);
comment on table submission.package is 'What a recommender sent in one act; rows are only added';
comment on column submission.package.id is 'Identifier';
comment on column submission.package.call is 'The call it answers';
comment on column submission.package.call_version is 'The version of the call at that time';
comment on column submission.package.recommender is 'Code of the recommending body';
comment on column submission.package.number is 'How many times it has sent, from 1';
comment on column submission.package.organisation is 'Its name at that time';
comment on column submission.package.sent_by is 'Who sent it';
comment on column submission.package.sent_at is 'When it was received';
comment on column submission.package.hash is 'Over all materials, with the name of the method';
comment on column submission.package.summary_code is 'Content code of annex 3';
comment on column submission.package.summary_scan is 'Its stamped scan';

create table submission.item (
    package     uuid    not null references submission.package (id),
    application uuid    not null references application.application (id),
    unit        text    not null,
    submission  integer not null check (submission > 0),
    kind        text    not null check (kind in ('PILOT', 'ACTIVITY')),
    directions  text    not null,
    title       text    not null,
    unit_name   text    not null,
    code        text,
    scan        uuid references submission.scan (id),
    primary key (package, application)
);
comment on table submission.item is 'The proposals of a package as they were sent; no order number is stored (R81)';
comment on column submission.item.package is 'The package';
comment on column submission.item.application is 'The proposal';
comment on column submission.item.unit is 'Code of its city: the order of annex 3';
comment on column submission.item.submission is 'The version that was sent';
comment on column submission.item.kind is 'Pilot (annex 1) or activity (annex 2)';
comment on column submission.item.directions is 'Its directions in words, as annex 3 has them';
comment on column submission.item.title is 'Its name, as annex 3 has it';
comment on column submission.item.unit_name is 'The unit with its city, as annex 3 has it';
comment on column submission.item.code is 'Content code of the sealed print; null where there is no seal';
comment on column submission.item.scan is 'The stamped scan; null where there is no seal';

create table submission.take_back (
    package uuid        primary key references submission.package (id),
    by_name text        not null,
    at      timestamptz not null
);
comment on table submission.take_back is 'Packages that were taken back before the deadline; rows are only added';
comment on column submission.take_back.package is 'The package';
comment on column submission.take_back.by_name is 'Who took it back';
comment on column submission.take_back.at is 'When';

revoke update, delete, truncate on all tables in schema submission from ${app};
