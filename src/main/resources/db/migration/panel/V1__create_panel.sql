create schema panel;
grant usage on schema panel to ${app};
alter default privileges in schema panel grant select, insert, update, delete on tables to ${app};
alter default privileges in schema panel grant usage, select on sequences to ${app};

create table panel.check_result (
    id bigint generated always as identity primary key,
    application uuid not null references application.application (id),
    submission int not null,
    item text not null check (item in
        ('COMPLETE', 'LIMITS', 'DIRECTIONS', 'QUARTERS', 'ELIGIBILITY', 'SEATS', 'SEAL')),
    outcome text not null check (outcome in ('PASSED', 'FAILED', 'WAIVED')),
    words text not null check (length(words) <= 1000),
    checked_by text not null,
    checked_at timestamptz not null
);
create index on panel.check_result (application);
comment on table panel.check_result is 'The formal check of each proposal, item by item; the latest of each item counts, all are kept';
comment on column panel.check_result.id is 'Order';
comment on column panel.check_result.application is 'The proposal';
comment on column panel.check_result.submission is 'The submission that was checked';
comment on column panel.check_result.item is 'What was checked';
comment on column panel.check_result.outcome is 'WAIVED: failed, but let through by 总局 with a reason';
comment on column panel.check_result.words is 'What was found, or why it was let through';
comment on column panel.check_result.checked_by is 'Who checked';
comment on column panel.check_result.checked_at is 'When';

create table panel.expert (
    person uuid primary key,
    employer text not null check (length(employer) between 2 and 80),
    province text,
    city text,
    set_by text not null,
    set_at timestamptz not null,
    check (city is null or province is not null)
);
comment on table panel.expert is 'Where an expert works: what conflicts are found by';
comment on column panel.expert.person is 'Who, of account.person';
comment on column panel.expert.employer is 'The employer, in full';
comment on column panel.expert.province is 'Code of the province; null for a national body';
comment on column panel.expert.city is 'Code of the city or county; null where the employer is the province''s';
comment on column panel.expert.set_by is 'Who entered it';
comment on column panel.expert.set_at is 'When';

create table panel.tie (
    person uuid not null,
    place text not null,
    words text not null check (length(words) between 1 and 400),
    declared_at timestamptz not null,
    primary key (person, place)
);
comment on table panel.tie is 'What experts declared: ties to places, which keep them from every proposal there';
comment on column panel.tie.person is 'Who, of account.person';
comment on column panel.tie.place is 'Code of the place';
comment on column panel.tie.words is 'Which tie; read by the organisers only';
comment on column panel.tie.declared_at is 'When';

create table panel.panel (
    id uuid primary key default gen_random_uuid(),
    call uuid not null references call.call (id),
    kind text not null check (kind in ('PILOT', 'ACTIVITY')),
    name text not null check (length(name) between 1 and 40),
    due date not null,
    stage text not null default 'PREPARING' check (stage in ('PREPARING', 'OPINIONS', 'CONSENSUS', 'CONCLUDED')),
    demonstration boolean not null,
    created_by text not null,
    created_at timestamptz not null
);
create index on panel.panel (call);
comment on table panel.panel is 'A panel that argues proposals of one kind of a call (R55, R72)';
comment on column panel.panel.id is 'Identifier';
comment on column panel.panel.call is 'The call';
comment on column panel.panel.kind is 'Pilots or activities';
comment on column panel.panel.name is 'What the organisers call it';
comment on column panel.panel.due is 'The day by which the experts are asked for their opinions';
comment on column panel.panel.stage is 'Where it stands';
comment on column panel.panel.demonstration is 'Made by a demonstration account';
comment on column panel.panel.created_by is 'Who made it';
comment on column panel.panel.created_at is 'When';

create table panel.assignment (
    id bigint generated always as identity primary key,
    panel uuid not null references panel.panel,
    application uuid not null references application.application (id),
    person uuid not null,
    assigned_by text not null,
    assigned_at timestamptz not null,
    declared_at timestamptz,
    ended_at timestamptz,
    ended_because text check (length(ended_because) <= 400),
    check ((ended_at is null) = (ended_because is null))
);
create unique index assignment_once on panel.assignment (application, person) where ended_at is null;
create index on panel.assignment (person);
create index on panel.assignment (panel);
comment on table panel.assignment is 'Which expert reads which proposal';
comment on column panel.assignment.id is 'Order';
comment on column panel.assignment.panel is 'In which panel';
comment on column panel.assignment.application is 'The proposal';
comment on column panel.assignment.person is 'The expert, of account.person';
comment on column panel.assignment.assigned_by is 'Who assigned it';
comment on column panel.assignment.assigned_at is 'When';
comment on column panel.assignment.declared_at is 'When the expert declared to have no tie; nothing is shown before';
comment on column panel.assignment.ended_at is 'When it ended: a conflict found, or taken back';
comment on column panel.assignment.ended_because is 'Why; read by the organisers only';

create table panel.opinion (
    id bigint generated always as identity primary key,
    application uuid not null references application.application (id),
    person uuid not null,
    question text not null check (question in ('BASIS', 'FEASIBLE', 'SPREADABLE')),
    stance text not null check (stance in ('SUPPORT', 'CONDITIONAL', 'AGAINST')),
    words text not null check (length(words) between 1 and 2000),
    given_at timestamptz not null
);
create index on panel.opinion (application, person);
comment on table panel.opinion is 'What an expert answers to each of the three questions, in words; the latest counts, all are kept. No number';
comment on column panel.opinion.id is 'Order';
comment on column panel.opinion.application is 'The proposal';
comment on column panel.opinion.person is 'The expert, of account.person';
comment on column panel.opinion.question is 'Which of the three questions';
comment on column panel.opinion.stance is 'For, for under conditions, against';
comment on column panel.opinion.words is 'Why';
comment on column panel.opinion.given_at is 'When';

create table panel.consensus (
    id bigint generated always as identity primary key,
    application uuid not null references application.application (id),
    words text not null check (length(words) between 1 and 4000),
    written_by text not null,
    written_at timestamptz not null
);
create index on panel.consensus (application);
comment on table panel.consensus is 'The consensus text of a proposal; the latest counts, and each asks for assent anew';
comment on column panel.consensus.id is 'Order';
comment on column panel.consensus.application is 'The proposal';
comment on column panel.consensus.words is 'The text';
comment on column panel.consensus.written_by is 'Who wrote it down';
comment on column panel.consensus.written_at is 'When';

create table panel.assent (
    consensus bigint not null references panel.consensus,
    person uuid not null,
    agrees boolean not null,
    words text not null check (length(words) <= 2000 and (agrees or length(words) > 0)),
    given_at timestamptz not null,
    primary key (consensus, person)
);
comment on table panel.assent is 'That an expert agrees with a consensus text, or what is reserved';
comment on column panel.assent.consensus is 'The text';
comment on column panel.assent.person is 'The expert, of account.person';
comment on column panel.assent.agrees is 'Whether without reservation';
comment on column panel.assent.words is 'The reservation';
comment on column panel.assent.given_at is 'When';

create table panel.decision (
    id bigint generated always as identity primary key,
    application uuid not null references application.application (id),
    selected boolean not null,
    reason text not null check (length(reason) between 1 and 1000),
    decided_by text not null,
    decided_at timestamptz not null
);
create index on panel.decision (application);
comment on table panel.decision is 'The decision of 总局 with its reason, known to nobody else before the release; the latest counts';
comment on column panel.decision.id is 'Order';
comment on column panel.decision.application is 'The proposal';
comment on column panel.decision.selected is 'Whether it is taken up';
comment on column panel.decision.reason is 'Why, as the city and its bureau will read it';
comment on column panel.decision.decided_by is 'Who decided';
comment on column panel.decision.decided_at is 'When';

create table panel.release (
    call uuid not null references call.call (id),
    kind text not null check (kind in ('PILOT', 'ACTIVITY')),
    released_by text not null,
    released_at timestamptz not null,
    published_by text,
    published_at timestamptz,
    primary key (call, kind),
    check ((published_by is null) = (published_at is null))
);
comment on table panel.release is 'The one moment at which all decisions of a kind take effect and all concerned are told; later, whether the list is public';
comment on column panel.release.call is 'The call';
comment on column panel.release.kind is 'Pilots or activities';
comment on column panel.release.released_by is 'Who released';
comment on column panel.release.released_at is 'When';
comment on column panel.release.published_by is 'Who put the list on the public site; never a demonstration account';
comment on column panel.release.published_at is 'When';

revoke update, delete on panel.check_result, panel.opinion, panel.consensus, panel.assent, panel.decision from ${app};
revoke delete on panel.assignment, panel.panel, panel.release, panel.tie, panel.expert from ${app};
