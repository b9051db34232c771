create schema intake;
grant usage on schema intake to ${app};
alter default privileges in schema intake grant select, insert, update, delete on tables to ${app};
alter default privileges in schema intake grant usage, select on sequences to ${app};

create table intake.upload (
    id           uuid primary key,
    organisation uuid not null,
    area         text,
    channel      text not null check (channel in ('PUBLIC', 'PROVINCE')),
    name         text not null,
    size         bigint not null,
    sha256       text not null,
    title        text not null,
    publisher    text not null,
    published    text not null check (published ~ '^\d{4}(-\d{2}-\d{2})?$'),
    retrieved_on date not null,
    address      text,
    sent_by      text not null,
    sent_at      timestamptz not null,
    state        text not null check (state in ('MAPPING', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'DISCARDED')),
    workbook     text not null,
    mapping      text not null,
    result       text,
    doubts       bytea,
    failure      text,
    batch        uuid
);
comment on table intake.upload is 'A workbook that was sent, how it is to be read, and what became of it';
comment on column intake.upload.id is 'Identity';
comment on column intake.upload.organisation is 'The organisation that sent it; nobody else sees it';
comment on column intake.upload.area is 'The unit the organisation answers for; null for the national operator';
comment on column intake.upload.channel is 'Channel of R39 its values come in by';
comment on column intake.upload.name is 'What the sender calls the file';
comment on column intake.upload.size is 'Bytes';
comment on column intake.upload.sha256 is 'SHA-256 of the file';
comment on column intake.upload.title is 'Title of the source document';
comment on column intake.upload.publisher is 'Who published it';
comment on column intake.upload.published is 'Day of publication, or its year';
comment on column intake.upload.retrieved_on is 'When it was fetched';
comment on column intake.upload.address is 'Where it can be found';
comment on column intake.upload.sent_by is 'Organisation and person';
comment on column intake.upload.sent_at is 'When it was sent';
comment on column intake.upload.state is 'How far it is';
comment on column intake.upload.workbook is 'What the file was found to be, as JSON';
comment on column intake.upload.mapping is 'How it is to be read, as JSON';
comment on column intake.upload.result is 'What the last check counted, as JSON';
comment on column intake.upload.doubts is 'The doubtful cells of the last check, eight bytes each: row and column';
comment on column intake.upload.failure is 'Why the last check or commit ended without a result';
comment on column intake.upload.batch is 'The batch its values came in with';
create index upload_organisation on intake.upload (organisation, sent_at desc);
create index upload_sha256 on intake.upload (sha256);

create table intake.piece (
    upload  uuid not null references intake.upload (id),
    number  integer not null,
    content bytea not null,
    primary key (upload, number)
);
comment on table intake.piece is 'The original file in pieces of one mebibyte, kept as it came';
comment on column intake.piece.upload is 'Of which upload';
comment on column intake.piece.number is 'From 0';
comment on column intake.piece.content is 'The bytes';

create table intake.remark (
    id        bigint generated always as identity primary key,
    upload    uuid not null references intake.upload (id),
    row       integer not null,
    col       integer not null,
    verdict   text not null check (verdict in ('DOUBTFUL', 'REFUSED')),
    place     text not null,
    indicator text not null,
    period    text not null,
    content   text not null,
    reason    text not null,
    remedy    text not null,
    cells     integer not null
);
comment on table intake.remark is 'What the last check has to say of a cell, or of a row by the cell of its place';
comment on column intake.remark.id is 'In the order of the check';
comment on column intake.remark.upload is 'Of which upload';
comment on column intake.remark.row is 'Row in the file, from 1';
comment on column intake.remark.col is 'Column in the file, from 0';
comment on column intake.remark.verdict is 'Asks for a yes, or cannot be taken';
comment on column intake.remark.place is 'Name of the place as read or written';
comment on column intake.remark.indicator is 'Name of the indicator, empty for a whole row';
comment on column intake.remark.period is 'Period, empty for a whole row';
comment on column intake.remark.content is 'What stands in the cell';
comment on column intake.remark.reason is 'What is the matter';
comment on column intake.remark.remedy is 'What to do';
comment on column intake.remark.cells is 'How many values it concerns';
create index remark_upload on intake.remark (upload, verdict, id);

create table intake.progress (
    upload   uuid primary key references intake.upload (id),
    done     bigint not null,
    whole    bigint not null,
    alive_at timestamptz not null
);
comment on table intake.progress is 'How far a running check or commit is; written apart from its transaction';
comment on column intake.progress.upload is 'Of which upload';
comment on column intake.progress.done is 'Rows read';
comment on column intake.progress.whole is 'Rows in all';
comment on column intake.progress.alive_at is 'When the process at work last said so';

create table intake.learned (
    organisation uuid not null,
    publisher    text not null,
    kind         text not null check (kind in ('COLUMN', 'INDICATOR', 'PLACE')),
    words        text not null,
    answer       text not null,
    learned_at   timestamptz not null,
    primary key (organisation, publisher, kind, words)
);
comment on table intake.learned is 'What an organisation decided about the words of a source, proposed again next time';
comment on column intake.learned.organisation is 'Whose decision';
comment on column intake.learned.publisher is 'The source';
comment on column intake.learned.kind is 'The head of a column, a name of an indicator in a row, or the name of a place';
comment on column intake.learned.words is 'As the source writes it, without blanks';
comment on column intake.learned.answer is 'The code it stands for; for a column with its part and unit';
comment on column intake.learned.learned_at is 'When';

revoke delete, truncate on intake.upload from ${app};
revoke update, truncate on intake.piece from ${app};
