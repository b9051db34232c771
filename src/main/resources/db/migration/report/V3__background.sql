create table report.wish (
    id                uuid primary key,
    year              integer not null check (year between 2000 and 2100),
    fictional         boolean not null,
    snapshot          text not null references snapshot.snapshot (number),
    places            integer not null check (places > 0),
    state             text not null check (state in ('WAITING', 'MADE', 'DROPPED')),
    asked_by          text not null,
    asked_person      uuid,
    asked_organisation uuid,
    asked_at          timestamptz not null
);
create unique index wish_once on report.wish (year, fictional) where state = 'WAITING';
comment on table report.wish is 'A report of a year that is to be made in the background; its id becomes that of the report';
comment on column report.wish.year is 'The year it is called by';
comment on column report.wish.fictional is 'Whether it is of 示例省 alone';
comment on column report.wish.snapshot is 'The snapshot it is made of';
comment on column report.wish.places is 'How many cities it had when it was asked for';
comment on column report.wish.state is 'WAITING until it is made, MADE, or DROPPED where the year had another report by then';
comment on column report.wish.asked_by is 'Who asked: organisation and person';
comment on column report.wish.asked_person is 'The person, by id';
comment on column report.wish.asked_organisation is 'The organisation, by id';
comment on column report.wish.asked_at is 'When';
grant update (state) on report.wish to ${app};

create table report.draft (
    wish    uuid not null references report.wish (id),
    unit    text not null,
    content text not null,
    hash    text not null check (hash ~ '^[0-9a-f]{64}$'),
    batches text not null,
    doubted integer not null check (doubted >= 0),
    primary key (wish, unit)
);
comment on table report.draft is 'What is written so far of a report that is being made: a kill loses the city that was being written, no other';
comment on column report.draft.wish is 'Of which';
comment on column report.draft.unit is 'The city';
comment on column report.draft.content is 'As in report.text';
comment on column report.draft.hash is 'As in report.text';
comment on column report.draft.batches is 'JSON: a sentence of the sources of its figures, for the appendix of the report of all places';
comment on column report.draft.doubted is 'How many of its figures an objection was open on';
grant delete on report.draft to ${app};

create table report.file (
    text    text not null check (text ~ '^[0-9a-f]{64}$'),
    format  text not null check (format in ('DOCX', 'PDF')),
    content bytea not null,
    primary key (text, format)
);
comment on table report.file is 'The files of published reports of real places, made in the background; each can be made anew to the byte';
comment on column report.file.text is 'The hash of the text it says, as in report.text';
comment on column report.file.format is 'Word or PDF';
comment on column report.file.content is 'The file';
