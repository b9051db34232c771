create schema reception;
comment on schema reception is 'Files that were sent and are still being judged';
grant usage on schema reception to ${app};
alter default privileges in schema reception grant select, insert, update, delete on tables to ${app};

create table reception.reception (
    id           uuid        primary key,
    subject      text        not null check (subject ~ '^[a-z][a-z-]{1,39}$'),
    record       text        not null check (length(record) between 1 and 200),
    details      text        not null,
    actor        text        not null,
    organisation uuid        not null,
    name         text        not null,
    size         bigint      not null check (size > 0),
    state        text        not null check (state in ('WAITING', 'TAKEN', 'REFUSED')),
    page         text        not null,
    sentence     text,
    tries        integer     not null default 1,
    sent_at      timestamptz not null,
    alive_at     timestamptz not null,
    ended_at     timestamptz,
    check ((state = 'WAITING') = (ended_at is null)),
    check ((state = 'REFUSED') = (sentence is not null))
);
create index on reception.reception (alive_at) where state = 'WAITING';
create index on reception.reception (ended_at);
comment on table reception.reception is 'A file that could not be judged while its sender waited; goes some days after its end';
comment on column reception.reception.id is 'Opaque, the address of its progress';
comment on column reception.reception.subject is 'Which receiver takes it in';
comment on column reception.reception.record is 'The key of the record it belongs to in the receiver''s module';
comment on column reception.reception.details is 'What was sent beside the file, as JSON';
comment on column reception.reception.actor is 'Who sent it, in which post, as JSON: who it is taken in for';
comment on column reception.reception.organisation is 'Whose file it is: who may see how far it is';
comment on column reception.reception.name is 'Name of the file as sent';
comment on column reception.reception.size is 'Bytes';
comment on column reception.reception.state is 'Being judged, taken in, or refused';
comment on column reception.reception.page is 'Where it was sent, or what came of it';
comment on column reception.reception.sentence is 'Why it was refused';
comment on column reception.reception.tries is 'How many processes have begun with it';
comment on column reception.reception.sent_at is 'When';
comment on column reception.reception.alive_at is 'When the process at work last said so';
comment on column reception.reception.ended_at is 'When it was taken in or refused';

create table reception.piece (
    reception uuid    not null references reception.reception (id) on delete cascade,
    number    integer not null check (number >= 0),
    content   bytea   not null,
    primary key (reception, number)
);
alter table reception.piece alter column content set storage external;
comment on table reception.piece is 'The file in pieces of one mebibyte; goes when it is judged';
comment on column reception.piece.reception is 'Of which file';
comment on column reception.piece.number is 'From 0';
comment on column reception.piece.content is 'The bytes';
revoke update on reception.piece from ${app};
