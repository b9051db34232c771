create table application.pause (
    application uuid        not null references application.application (id),
    why         text        not null check (why <> ''),
    since       timestamptz not null,
    ended_at    timestamptz,
    primary key (application, since)
);
create unique index on application.pause (application) where ended_at is null;
comment on table application.pause is 'Proposals that rest by a decision of 总局 about their city: nothing is done with them until it is over (R20)';
comment on column application.pause.application is 'The proposal';
comment on column application.pause.why is 'What those who read the proposal are told';
comment on column application.pause.since is 'Since when it rests';
comment on column application.pause.ended_at is 'When it went on; null: it rests';
revoke update, delete on application.pause from ${app};
grant update (ended_at) on application.pause to ${app};
