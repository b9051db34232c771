create table application.undone (
    id              bigint primary key default nextval(pg_get_serial_sequence('application.step', 'id')),
    step            bigint not null unique references application.step (id),
    application     uuid not null references application.application (id),
    by_name         text not null,
    by_person       uuid,
    by_organisation uuid,
    organisation    text not null,
    at              timestamptz not null
);
create index on application.undone (application);
comment on table application.undone is 'Steps that were taken back within ten minutes: they stay in the trail and hold no longer; only ever added';
comment on column application.undone.id is 'Counted with the steps';
comment on column application.undone.step is 'The step taken back';
comment on column application.undone.application is 'The proposal';
comment on column application.undone.by_name is 'Who took it back';
comment on column application.undone.by_person is 'The person, by id';
comment on column application.undone.by_organisation is 'The organisation acted for, by id';
comment on column application.undone.organisation is 'The organisation in words';
comment on column application.undone.at is 'When';
revoke update, delete on application.undone from ${app};
