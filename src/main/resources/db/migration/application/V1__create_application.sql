create schema application;
grant usage on schema application to ${app};
alter default privileges in schema application grant select, insert, update, delete on tables to ${app};
alter default privileges in schema application grant usage, select on sequences to ${app};

create table application.application (
    id            uuid primary key,
    call          uuid not null,
    call_version  integer not null,
    kind          text not null check (kind in ('PILOT', 'ACTIVITY')),
    unit          text not null,
    recommender   text not null,
    year          integer not null,
    status        text not null check (status in ('DRAFT', 'RECORDED', 'SUBMITTED', 'RETURNED', 'SHORTLISTED', 'RESERVED',
                      'FORWARDED', 'UNDER_ARGUMENT', 'SELECTED', 'NOT_SELECTED', 'CLOSED')),
    holder        text not null check (holder in ('CITY', 'BUREAU', 'RECOMMENDER', 'SAMR', 'NOBODY')),
    content       jsonb not null,
    edit          integer not null default 1,
    submission    integer not null default 0,
    opened        timestamptz,
    since         timestamptz not null,
    demonstration boolean not null,
    foreign key (call, call_version) references call.version (call, number)
);
comment on table application.application is 'Proposals of member cities as they stand';
comment on column application.application.id is 'Identifier';
comment on column application.application.call is 'The call it answers';
comment on column application.application.call_version is 'The version of the call it is filled against';
comment on column application.application.kind is 'Pilot or activity';
comment on column application.application.unit is 'Code of the member city';
comment on column application.application.recommender is 'Code of the body that recommends it';
comment on column application.application.year is 'Year of the call';
comment on column application.application.status is 'Where it stands';
comment on column application.application.holder is 'At whose desk it lies';
comment on column application.application.content is 'What is written, by key of field';
comment on column application.application.edit is 'Counts the saves, against two writers at once';
comment on column application.application.submission is 'How often it was submitted';
comment on column application.application.opened is 'When the next hand opened what was submitted last';
comment on column application.application.since is 'When it came to stand here';
comment on column application.application.demonstration is 'A demonstration account acted on a real place: never public';

-- R68: one theme a year; what was given up does not count.
create unique index one_theme_a_year on application.application (unit, year)
    where kind = 'ACTIVITY' and status <> 'CLOSED';
create index on application.application (unit);
create index on application.application (recommender, call);
create index on application.application (call, status);

create table application.submitted (
    application  uuid not null references application.application (id),
    number       integer not null check (number > 0),
    call_version integer not null,
    content      jsonb not null,
    submitted_by text not null,
    submitted_at timestamptz not null,
    primary key (application, number)
);
comment on table application.submitted is 'What was submitted, each time as it was; only ever added';
comment on column application.submitted.application is 'The proposal';
comment on column application.submitted.number is '1, 2, …';
comment on column application.submitted.call_version is 'The version of the call it was checked against';
comment on column application.submitted.content is 'The content';
comment on column application.submitted.submitted_by is 'Who submitted it';
comment on column application.submitted.submitted_at is 'When';

create table application.step (
    id           bigint generated always as identity primary key,
    application  uuid not null references application.application (id),
    action       text not null,
    from_status  text not null,
    to_status    text not null,
    holder       text not null,
    role         text,
    by_name      text not null,
    organisation text not null,
    reason       text not null,
    submission   integer not null,
    at           timestamptz not null
);
comment on table application.step is 'The trail of each proposal; only ever added';
comment on column application.step.id is 'Order of the steps';
comment on column application.step.application is 'The proposal';
comment on column application.step.action is 'What was done';
comment on column application.step.from_status is 'Where it stood';
comment on column application.step.to_status is 'Where it stood after';
comment on column application.step.holder is 'At whose desk it lay after';
comment on column application.step.role is 'The role that acted, null for the platform itself';
comment on column application.step.by_name is 'Who acted';
comment on column application.step.organisation is 'For which organisation';
comment on column application.step.reason is 'Why, may be empty';
comment on column application.step.submission is 'The submission it was about';
comment on column application.step.at is 'When';
create index on application.step (application);

create table application.remark (
    step        bigint not null references application.step (id),
    application uuid not null references application.application (id),
    field       text not null,
    reason      text not null,
    words       text not null,
    primary key (step, field)
);
comment on table application.remark is 'Remarks at the fields of returned proposals; only ever added';
comment on column application.remark.step is 'The return';
comment on column application.remark.application is 'The proposal';
comment on column application.remark.field is 'Key of the field';
comment on column application.remark.reason is 'From the list of reasons';
comment on column application.remark.words is 'In words, may be empty';
create index on application.remark (application);

create table application.judgment (
    id          bigint generated always as identity primary key,
    application uuid not null references application.application (id),
    question    text not null check (question in ('BASIS', 'FEASIBLE')),
    holds       boolean not null,
    reason      text not null,
    by_name     text not null,
    at          timestamptz not null
);
comment on table application.judgment is 'The two judgments of the recommender (R53); the latest of each counts, all are kept';
comment on column application.judgment.id is 'Order';
comment on column application.judgment.application is 'The proposal';
comment on column application.judgment.question is 'BASIS: base and conditions; FEASIBLE: the plan is feasible';
comment on column application.judgment.holds is 'Whether it holds';
comment on column application.judgment.reason is 'Why';
comment on column application.judgment.by_name is 'Who judged';
comment on column application.judgment.at is 'When';
create index on application.judgment (application);

create table application.seat (
    call        uuid not null references call.call (id),
    kind        text not null check (kind in ('PILOT', 'ACTIVITY')),
    recommender text not null,
    taken       integer not null check (taken >= 0),
    places      integer not null,
    primary key (call, kind, recommender),
    check (taken <= places)
);
comment on table application.seat is 'Seats of each recommender (R54, R71): the row is locked by whoever takes one';
comment on column application.seat.call is 'The call';
comment on column application.seat.kind is 'Pilot or activity';
comment on column application.seat.recommender is 'Code of the recommending body';
comment on column application.seat.taken is 'How many are taken';
comment on column application.seat.places is 'How many there are, extra seats included';

revoke update, delete on application.submitted, application.step, application.remark, application.judgment from ${app};
revoke delete on application.application, application.seat from ${app};
