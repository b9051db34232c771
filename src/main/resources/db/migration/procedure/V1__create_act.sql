create schema procedure;
grant usage on schema procedure to ${app};

create table procedure.act (
    id          uuid primary key default gen_random_uuid(),
    matter      text not null check (matter ~ '^[a-z]+/.+$'),
    step        bigint not null,
    label       text not null,
    before      text not null,
    path        text not null check (path ~ '^/([^/\\].*)?$'),
    person      uuid not null,
    post        uuid not null,
    done_at     timestamptz not null,
    until       timestamptz not null,
    undone_at   timestamptz,
    transaction xid8 not null default pg_current_xact_id()
);
create index on procedure.act (matter, person, until);
create index on procedure.act (transaction);
comment on table procedure.act is 'Acts of people that can be taken back for ten minutes, with where the record stood before';
comment on column procedure.act.id is 'Identifier, named by the button 撤销';
comment on column procedure.act.matter is 'Kind of record and its identifier';
comment on column procedure.act.step is 'The step of the record the act was: taken back only while it is the last one';
comment on column procedure.act.label is 'The act in words';
comment on column procedure.act.before is 'Where the record stood before, in the words of its own module';
comment on column procedure.act.path is 'The page to return to';
comment on column procedure.act.person is 'Who acted, of account.person; nobody else may take it back';
comment on column procedure.act.post is 'In which post, of account.post';
comment on column procedure.act.done_at is 'When';
comment on column procedure.act.until is 'Until when it can be taken back; what it told is held until then';
comment on column procedure.act.undone_at is 'When it was taken back';
comment on column procedure.act.transaction is 'The transaction of the act: what is told in it belongs to it';
grant select, insert on procedure.act to ${app};
grant update (undone_at) on procedure.act to ${app};
