create schema partner;
comment on schema partner is '合作城市: which counties take part in a proposal beside its own, each by its own account (R49)';
grant usage on schema partner to ${app};
alter default privileges in schema partner grant select, insert on tables to ${app};
alter default privileges in schema partner grant usage, select on sequences to ${app};

create table partner.partner (
    id          uuid        primary key,
    application uuid        not null references application.application (id),
    unit        text        not null,
    title       text        not null,
    directions  text        not null,
    part        text        not null,
    status      text        not null check (status in ('ASKED', 'AGREED', 'REFUSED', 'TAKEN_BACK', 'REMOVED')),
    reason      text        not null default '',
    since       timestamptz not null,
    step        bigint      not null,
    unique (application, unit)
);
comment on table partner.partner is 'Counties that were named as partners of proposals, as each stands';
comment on column partner.partner.application is 'The proposal';
comment on column partner.partner.unit is 'The partner''s code of today';
comment on column partner.partner.title is 'The title of the proposal when it was asked last: what it consents to';
comment on column partner.partner.directions is 'The directions in words, likewise';
comment on column partner.partner.part is 'What the partner would do, at most 200 characters';
comment on column partner.partner.status is 'ASKED, AGREED, REFUSED, TAKEN_BACK by the partner; REMOVED by the county that applies';
comment on column partner.partner.reason is 'Why it refused; may be empty';
comment on column partner.partner.since is 'Since when it stands so';
comment on column partner.partner.step is 'The last step';
create index partner_of_unit on partner.partner (unit) where status <> 'REMOVED';
grant update (unit, title, directions, part, status, reason, since, step) on partner.partner to ${app};

create table partner.step (
    number             bigint      generated always as identity primary key,
    partner            uuid        not null references partner.partner (id) deferrable initially deferred,
    action             text        not null,
    words              text        not null,
    acted_by           text        not null,
    acted_person       uuid,
    acted_organisation uuid,
    at                 timestamptz not null
);
comment on table partner.step is 'What was done about each partner; only ever added';
comment on column partner.step.number is 'Order of the steps';
comment on column partner.step.action is 'What was done';
comment on column partner.step.words is 'The part it was asked to do, or why it refused; may be empty';
comment on column partner.step.acted_by is 'Who did it: organisation and name';
comment on column partner.step.acted_person is 'The person behind acted_by, by id';
comment on column partner.step.acted_organisation is 'The organisation behind it, by id';
comment on column partner.step.at is 'When';
create index step_of_partner on partner.step (partner);
