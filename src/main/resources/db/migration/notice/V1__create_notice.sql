create schema notice;
grant usage on schema notice to ${app};
alter default privileges in schema notice grant select, insert, update, delete on tables to ${app};
alter default privileges in schema notice grant usage, select on sequences to ${app};

create table notice.message (
    id uuid primary key default gen_random_uuid(),
    key text not null unique check (length(key) between 1 and 200),
    kind text not null check (kind in ('TOLD', 'REMINDER', 'URGED')),
    subject text not null check (length(subject) between 1 and 120),
    body text not null check (length(body) <= 2000),
    link text not null check (link ~ '^/([^/\\].*)?$'),
    sent_at timestamptz not null
);
create index on notice.message (sent_at desc, id);
comment on table notice.message is 'One message per event, kept once for all it concerns; it cannot be passed on (R3)';
comment on column notice.message.key is 'Names the event: whoever comes second, in this process or another, tells nobody again';
comment on column notice.message.kind is 'Of what happened, of a deadline that comes near, or of one who presses upwards (催办)';
comment on column notice.message.subject is 'What it is about, also the subject of the mail';
comment on column notice.message.body is 'What is to be known; never sent by mail';
comment on column notice.message.link is 'Where on the platform it leads';
comment on column notice.message.sent_at is 'When the event was';

create table notice.recipient (
    message uuid not null references notice.message on delete cascade,
    role text,
    area text,
    person uuid,
    check ((role is null) <> (person is null) and (area is null or role is not null)),
    unique nulls not distinct (message, role, area, person)
);
create index on notice.recipient (role, area);
create index on notice.recipient (person);
comment on table notice.recipient is 'Whom a message concerns: who holds a post of a role for an area, or one person. Who takes over a post finds what came before';
comment on column notice.recipient.message is 'Which message';
comment on column notice.recipient.role is 'The role of the posts';
comment on column notice.recipient.area is 'The area they answer for; null: of any';
comment on column notice.recipient.person is 'The one person, of account.person';

create table notice.reading (
    message uuid not null references notice.message on delete cascade,
    person uuid not null,
    primary key (message, person)
);
create index on notice.reading (person);
comment on table notice.reading is 'That a person has opened a message, to tell them what is new; when is not kept and nothing is counted over people or units';
comment on column notice.reading.message is 'Which';
comment on column notice.reading.person is 'Who, of account.person';

create table notice.due (
    key text primary key check (length(key) between 1 and 160),
    subject text not null check (length(subject) between 1 and 120),
    deadline timestamptz,
    link text not null check (link ~ '^/([^/\\].*)?$'),
    since timestamptz not null,
    done_at timestamptz
);
create index on notice.due (deadline) where done_at is null;
comment on table notice.due is '待办: what waits for somebody, until it is done';
comment on column notice.due.key is 'Names the matter';
comment on column notice.due.subject is 'What is to be done';
comment on column notice.due.deadline is 'The instant it is too late; null where there is no deadline';
comment on column notice.due.link is 'Where it is done';
comment on column notice.due.since is 'Since when it waits; reminders of thresholds passed before are not sent';
comment on column notice.due.done_at is 'When it was done';

create table notice.due_recipient (
    key text not null references notice.due on delete cascade,
    role text,
    area text,
    person uuid,
    check ((role is null) <> (person is null) and (area is null or role is not null)),
    unique nulls not distinct (key, role, area, person)
);
create index on notice.due_recipient (role, area);
create index on notice.due_recipient (person);
comment on table notice.due_recipient is 'For whom a matter waits';
comment on column notice.due_recipient.key is 'Which matter';
comment on column notice.due_recipient.role is 'The role of the posts';
comment on column notice.due_recipient.area is 'The area they answer for; null: of any';
comment on column notice.due_recipient.person is 'The one person, of account.person';

create table notice.mail_address (
    person uuid primary key,
    address text not null check (length(address) between 3 and 254),
    set_at timestamptz not null
);
comment on table notice.mail_address is 'Where a person wants to be told by mail; entered by the person alone, taken back by leaving it empty';
comment on column notice.mail_address.person is 'Who, of account.person';
comment on column notice.mail_address.address is 'The address';
comment on column notice.mail_address.set_at is 'When it was entered';

create table notice.mail (
    message uuid not null references notice.message on delete cascade,
    person uuid not null,
    attempts int not null default 0,
    next_try timestamptz not null,
    sent_at timestamptz,
    given_up_at timestamptz,
    primary key (message, person)
);
create index on notice.mail (next_try) where sent_at is null and given_up_at is null;
create index on notice.mail (person);
comment on table notice.mail is 'Mails to be sent, put down with the message itself; sending is tried again later and never touches the act';
comment on column notice.mail.message is 'What it tells';
comment on column notice.mail.person is 'To whom; one mail per event and person';
comment on column notice.mail.attempts is 'How often it was tried';
comment on column notice.mail.next_try is 'When it is tried next';
comment on column notice.mail.sent_at is 'When the mail server took it';
comment on column notice.mail.given_up_at is 'When it was given up';

create table notice.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index on notice.scheduled_tasks (execution_time);
create index on notice.scheduled_tasks (last_heartbeat);
comment on table notice.scheduled_tasks is 'Work that comes due by itself, in the form db-scheduler gives it: of several processes one takes each execution';
