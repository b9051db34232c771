create schema need;
comment on schema need is '需求: what cities ask of the levels above, who answers and by when (R17, R93, R97)';
grant usage on schema need to ${app};
alter default privileges in schema need grant select, insert on tables to ${app};

create table need.need (
    id                 uuid        primary key,
    unit               text        not null,
    kind               text        not null check (kind in ('POLICY', 'TECHNIQUE', 'COORDINATION', 'TRAINING', 'DATA')),
    text               text        not null check (text <> ''),
    subject_key        text        not null,
    subject_words      text        not null,
    subject_link       text        not null,
    contact            text        not null,
    status             text        not null check (status in ('ASKED', 'ACCEPTED', 'ANSWERED', 'CLOSED')),
    holder_role        text        not null check (holder_role in ('CITY_BUREAU', 'PROVINCE', 'SAMR')),
    holder_area        text        not null,
    since              timestamptz not null,
    promised           date,
    outcome            text        check (outcome in ('SOLVED', 'NOT_OURS', 'NOT_NOW')),
    answer             text        not null default '',
    referred           text        not null default '',
    answered_at        timestamptz,
    ended_at           timestamptz,
    fictional          boolean     not null,
    demonstration      boolean     not null,
    asked_by           text        not null,
    asked_person       uuid,
    asked_organisation uuid,
    asked_at           timestamptz not null,
    check ((promised is null) or status <> 'ASKED'),
    check ((outcome is null) = (answered_at is null))
);
comment on table need.need is 'A need of a city: asked of one level, answered by it, ended by the city (R93)';
comment on column need.need.unit is 'The city under its code of today';
comment on column need.need.kind is 'What is needed: policy, technique, coordination, training, data';
comment on column need.need.text is 'In the words of the city';
comment on column need.need.subject_key is 'What it hangs on: an item with an own day, a pilot or a finding; empty for none';
comment on column need.need.subject_words is 'The same in words, as they stood when it was asked';
comment on column need.need.subject_link is 'The page of it';
comment on column need.need.contact is 'Whom to call; empty where none was given, and six months after the end';
comment on column need.need.status is 'Where it stands, as the table NeedAction moves it';
comment on column need.need.holder_role is 'The level that holds it';
comment on column need.need.holder_area is 'Whose; empty for 总局';
comment on column need.need.since is 'Since when it stands so; the clocks run from here';
comment on column need.need.promised is 'The day by which the holder promised its answer';
comment on column need.need.outcome is 'SOLVED 已解决, NOT_OURS 不属职责, NOT_NOW 暂不能; null before the first answer';
comment on column need.need.answer is 'The last answer of a holder';
comment on column need.need.referred is 'Whose business it is, where the outcome is NOT_OURS';
comment on column need.need.answered_at is 'When it was answered last';
comment on column need.need.ended_at is 'When it ended; null while it is open';
comment on column need.need.fictional is 'Of 示例省';
comment on column need.need.demonstration is 'Asked by a demonstration account for a real city; nobody real is told';
comment on column need.need.asked_by is 'Who asked: organisation and name';
comment on column need.need.asked_person is 'The person behind asked_by, by id; null for the platform';
comment on column need.need.asked_organisation is 'The organisation behind it, by id; null for the platform';
comment on column need.need.asked_at is 'When it was asked first';
create index need_of_place on need.need (unit, asked_at);
create index need_of_holder on need.need (holder_role, holder_area) where status in ('ASKED', 'ACCEPTED');
grant update (unit, contact, status, holder_role, holder_area, since, promised, outcome, answer, referred, answered_at, ended_at)
    on need.need to ${app};

create table need.holder (
    need uuid        not null references need.need (id),
    role text        not null,
    area text        not null,
    at   timestamptz not null,
    primary key (need, role, area)
);
comment on table need.holder is 'The offices that held a need: they may read it, and nobody else but its city; rows are only added';
comment on column need.holder.role is 'The level';
comment on column need.holder.area is 'Whose; empty for 总局';
comment on column need.holder.at is 'When it came there first';

create table need.assignment (
    id                    uuid        primary key,
    need                  uuid        not null references need.need (id),
    via                   text        not null check (via in ('OFFICE', 'DEPARTMENT', 'LINK')),
    office_role           text        not null,
    office_area           text        not null,
    organisation          uuid,
    name                  text        not null check (name <> ''),
    status                text        not null check (status in ('WAITING', 'ANSWERED', 'REVOKED')),
    token_hash            bytea       unique,
    expires_at            timestamptz,
    outcome               text        check (outcome in ('SOLVED', 'NOT_OURS', 'NOT_NOW')),
    answer                text        not null default '',
    referred              text        not null default '',
    answerer              text        not null default '',
    since                 timestamptz not null,
    assigned_by           text        not null,
    assigned_person       uuid,
    assigned_organisation uuid,
    assigned_at           timestamptz not null,
    check ((via = 'LINK') = (token_hash is not null)),
    check ((via = 'LINK') = (expires_at is not null)),
    check ((via = 'DEPARTMENT') = (organisation is not null)),
    check ((status = 'ANSWERED') = (outcome is not null))
);
comment on table need.assignment is 'Who is to answer a part of a need: an office, a department with an account, or one with a signed link for one answer (R17, R97)';
comment on column need.assignment.via is 'OFFICE, DEPARTMENT with an account, LINK without one';
comment on column need.assignment.office_role is 'The level of an office, DEPARTMENT of a department; empty for a link';
comment on column need.assignment.office_area is 'Its area; empty for 总局 and for a link';
comment on column need.assignment.organisation is 'The department with an account';
comment on column need.assignment.name is 'What it is called';
comment on column need.assignment.status is 'Where it stands, as the table AssignmentAction moves it';
comment on column need.assignment.token_hash is 'SHA-256 of the random part of the link; the link itself is kept nowhere';
comment on column need.assignment.expires_at is 'When the link is over';
comment on column need.assignment.outcome is 'As of a need; null before the answer';
comment on column need.assignment.answer is 'What was answered';
comment on column need.assignment.referred is 'Whose business it is, where the outcome is NOT_OURS';
comment on column need.assignment.answerer is 'Who answered: organisation and name, or the department of the link';
comment on column need.assignment.since is 'Since when it stands at its status';
comment on column need.assignment.assigned_by is 'Who assigned it: organisation and name';
comment on column need.assignment.assigned_person is 'The person behind assigned_by, by id; null for the platform';
comment on column need.assignment.assigned_organisation is 'The organisation behind it, by id; null for the platform';
comment on column need.assignment.assigned_at is 'When';
create index assignment_of_need on need.assignment (need, assigned_at);
grant update (status, outcome, answer, referred, answerer, since) on need.assignment to ${app};

create table need.common (
    need     uuid        primary key references need.need (id),
    question text        not null check (question <> ''),
    answer   text        not null check (answer <> ''),
    kind     text        not null,
    status   text        not null check (status in ('OFFERED', 'LISTED', 'DECLINED')),
    since    timestamptz not null,
    office   text        not null
);
comment on table need.common is '常见问题: question and answer without the name of the city, listed once it agrees (R93)';
comment on column need.common.question is 'As the holder worded it, without the name of the city';
comment on column need.common.answer is 'Likewise';
comment on column need.common.kind is 'The kind of the need';
comment on column need.common.status is 'Where it stands, as the table CommonAction moves it';
comment on column need.common.since is 'Since when it stands at its status';
comment on column need.common.office is 'The office that answered, as shown';
grant update (question, answer, status, since, office) on need.common to ${app};

create table need.step (
    matter            text        not null,
    number            integer     not null,
    what              text        not null,
    words             text        not null,
    moved             boolean     not null,
    done_by           text        not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    primary key (matter, number)
);
comment on table need.step is 'What was done to needs; rows are only added';
comment on column need.step.matter is 'need/ and the identifier';
comment on column need.step.number is '1, 2, 3 … of this matter; of two at once the second is refused';
comment on column need.step.what is 'The act in words';
comment on column need.step.words is 'What was said with it, may be empty';
comment on column need.step.moved is 'Whether it changed where the matter stands; pressing does not';
comment on column need.step.done_by is 'Who did it: organisation and name';
comment on column need.step.done_person is 'The person behind done_by, by id; null for the platform';
comment on column need.step.done_organisation is 'The organisation behind it, by id; null for the platform';
comment on column need.step.done_at is 'When';
