create schema supervision;
comment on schema supervision is '督导与评估: what cities say of their own days, 督导函, 调研, 政策评估 (R90, R102, R181)';
grant usage on schema supervision to ${app};
alter default privileges in schema supervision grant select, insert on tables to ${app};

create table supervision.place (
    unit text primary key
);
comment on table supervision.place is 'A city of which something is kept here; its row is held by whoever acts, so that one acts after the other';
comment on column supervision.place.unit is 'The city under its code of today';
grant update (unit) on supervision.place to ${app};

create table supervision.word (
    id                uuid        primary key,
    number            bigint      generated always as identity,
    unit              text        not null,
    source            text        not null,
    item              text        not null,
    words             text        not null,
    action            text        not null check (action in ('MOVE', 'FINISH', 'REOPEN')),
    day               date        not null,
    until             date,
    reason            text        not null,
    kept              boolean     not null,
    said_by           text        not null,
    said_person       uuid,
    said_organisation uuid,
    said_at           timestamptz not null,
    check ((until is not null) = (action = 'MOVE'))
);
comment on table supervision.word is 'What a city said of an item with an own day (R90); rows are only added';
comment on column supervision.word.number is 'The order in which it was said';
comment on column supervision.word.unit is 'The city under its code of today';
comment on column supervision.word.source is 'The module the item belongs to';
comment on column supervision.word.item is 'Names the item within its module';
comment on column supervision.word.words is 'What is to be done, as it stood then';
comment on column supervision.word.action is 'MOVE 改期, FINISH 已完成, REOPEN 仍在推进';
comment on column supervision.word.day is 'The own day it had';
comment on column supervision.word.until is 'The day it was moved to; null where it was not moved';
comment on column supervision.word.reason is 'Why it was moved; empty else';
comment on column supervision.word.kept is 'Whether the module itself keeps the item as done, so that this word only tells of it';
comment on column supervision.word.said_by is 'Who said it: organisation and name';
comment on column supervision.word.said_person is 'The person behind said_by, by id; null for the platform';
comment on column supervision.word.said_organisation is 'The organisation behind it, by id; null for the platform';
comment on column supervision.word.said_at is 'When';
create index word_of_place on supervision.word (unit, source, item, number);
grant update (unit) on supervision.word to ${app};

create table supervision.note (
    id                uuid        primary key,
    unit              text        not null,
    year              integer     not null,
    office_role       text        not null check (office_role in ('CITY_BUREAU', 'PROVINCE')),
    office_area       text        not null,
    source            text        not null,
    item              text        not null,
    kind              text        not null,
    words             text        not null,
    day               date        not null,
    ask               text        not null check (ask in ('NEW_DAY', 'HELP')),
    text              text        not null check (text <> ''),
    status            text        not null check (status in ('SENT', 'ANSWERED', 'CLOSED')),
    answer            text        not null default '',
    until             date,
    fictional         boolean     not null,
    sent_by           text        not null,
    sent_person       uuid,
    sent_organisation uuid,
    since             timestamptz not null
);
comment on table supervision.note is '督导函 of a bureau or a province to exactly one city about one item of its own (R90)';
comment on column supervision.note.unit is 'The one city, under its code of today';
comment on column supervision.note.year is 'The year it was sent in: one a city and year';
comment on column supervision.note.office_role is 'Whether a bureau or a province sent it';
comment on column supervision.note.office_area is 'Whose';
comment on column supervision.note.source is 'The module the item belongs to';
comment on column supervision.note.item is 'Names the item within its module';
comment on column supervision.note.kind is 'What the item is in a word';
comment on column supervision.note.words is 'What is to be done, as the city wrote it';
comment on column supervision.note.day is 'The own day it is past';
comment on column supervision.note.ask is 'NEW_DAY asks for a new day, HELP offers help';
comment on column supervision.note.text is 'What the office wrote';
comment on column supervision.note.status is 'Where it stands, as the table NoteAction moves it';
comment on column supervision.note.answer is 'What the city answered; empty before';
comment on column supervision.note.until is 'The new day the city set with its answer; null without one';
comment on column supervision.note.fictional is 'About 示例省';
comment on column supervision.note.sent_by is 'Who sent it: organisation and name';
comment on column supervision.note.sent_person is 'The person behind sent_by, by id; null for the platform';
comment on column supervision.note.sent_organisation is 'The organisation behind it, by id; null for the platform';
comment on column supervision.note.since is 'Since when it stands at its status';
create unique index note_once_a_year on supervision.note (unit, year);
grant update (unit, status, answer, until, since) on supervision.note to ${app};

create table supervision.visit (
    id                     uuid        primary key,
    unit                   text        not null,
    year                   integer     not null,
    office_role            text        not null check (office_role in ('CITY_BUREAU', 'PROVINCE', 'SAMR')),
    office_area            text        not null,
    purpose                text        not null check (purpose <> ''),
    who                    text        not null check (who <> ''),
    day                    date        not null,
    minutes                integer     not null check (minutes > 0),
    beyond                 text        not null,
    reason                 text        not null,
    status                 text        not null check (status in ('ANNOUNCED', 'HELD', 'NOT_HELD', 'CANCELLED')),
    fictional              boolean     not null,
    announced_by           text        not null,
    announced_person       uuid,
    announced_organisation uuid,
    announced_at           timestamptz not null,
    since                  timestamptz not null,
    check ((beyond = '') = (reason = ''))
);
comment on table supervision.visit is '调研 of an office in a city: announced before, at most two a year over all levels without a reason (R102)';
comment on column supervision.visit.unit is 'The city under its code of today';
comment on column supervision.visit.year is 'The year of its day, in which it counts';
comment on column supervision.visit.office_role is 'Whether a bureau, a province or 总局 comes';
comment on column supervision.visit.office_area is 'Whose; empty for 总局';
comment on column supervision.visit.purpose is 'What for';
comment on column supervision.visit.who is 'Who comes: offices and how many persons';
comment on column supervision.visit.day is 'The day as it stands now';
comment on column supervision.visit.minutes is 'Minutes of the city: as announced, and once it took place as the city measured them';
comment on column supervision.visit.beyond is 'Which limit it goes beyond, in words; empty where none';
comment on column supervision.visit.reason is 'Why it goes beyond; read by the city, 纪检 and in the ledger';
comment on column supervision.visit.status is 'Where it stands, as the table VisitAction moves it; that its day has come is reckoned';
comment on column supervision.visit.fictional is 'About 示例省';
comment on column supervision.visit.announced_by is 'Who announced it: organisation and name';
comment on column supervision.visit.announced_person is 'The person behind announced_by, by id; null for the platform';
comment on column supervision.visit.announced_organisation is 'The organisation behind it, by id; null for the platform';
comment on column supervision.visit.announced_at is 'When';
comment on column supervision.visit.since is 'Since when it stands at its status';
create index visit_of_place on supervision.visit (unit, year);
grant update (unit, year, day, minutes, status, since) on supervision.visit to ${app};

create table supervision.evaluation (
    id                      uuid        primary key,
    office_role             text        not null check (office_role in ('CITY_BUREAU', 'PROVINCE', 'SAMR')),
    office_area             text        not null,
    policy                  uuid        not null,
    policy_title            text        not null,
    policy_number           text        not null,
    in_force                date        not null,
    question                text        not null check (question <> ''),
    status                  text        not null check (status in ('REGISTERED', 'WITHDRAWN')),
    fictional               boolean     not null,
    registered_by           text        not null,
    registered_person       uuid,
    registered_organisation uuid,
    registered_at           timestamptz not null,
    since                   timestamptz not null,
    check (in_force > (registered_at at time zone 'Asia/Shanghai')::date)
);
comment on table supervision.evaluation is '政策评估 of a policy and never of a place: question and indicators are written down before it is in force (R102, R181)';
comment on column supervision.evaluation.office_role is 'Whether a bureau, a province or 总局 evaluates';
comment on column supervision.evaluation.office_area is 'Whose; empty for 总局';
comment on column supervision.evaluation.policy is 'The publication';
comment on column supervision.evaluation.policy_title is 'Its title when it was registered';
comment on column supervision.evaluation.policy_number is 'Its 文号 then, may be empty';
comment on column supervision.evaluation.in_force is 'The first day it is in force, later than the day of registration';
comment on column supervision.evaluation.question is 'What is asked of it';
comment on column supervision.evaluation.status is 'Where it stands, as the table EvaluationAction moves it; that the policy is in force is reckoned';
comment on column supervision.evaluation.fictional is 'Of 示例省';
comment on column supervision.evaluation.registered_by is 'Who registered it: organisation and name';
comment on column supervision.evaluation.registered_person is 'The person behind registered_by, by id; null for the platform';
comment on column supervision.evaluation.registered_organisation is 'The organisation behind it, by id; null for the platform';
comment on column supervision.evaluation.registered_at is 'When';
comment on column supervision.evaluation.since is 'Since when it stands at its status';
create unique index evaluation_once on supervision.evaluation (office_role, office_area, policy) where status <> 'WITHDRAWN';
grant update (status, since) on supervision.evaluation to ${app};

create table supervision.evaluated (
    evaluation uuid    not null references supervision.evaluation (id),
    position   integer not null,
    indicator  text    not null,
    primary key (evaluation, position)
);
comment on table supervision.evaluated is 'The indicators of an evaluation, written down with it; rows are only added';
comment on column supervision.evaluated.indicator is 'Its code';

create table supervision.step (
    matter            text        not null,
    number            integer     not null,
    what              text        not null,
    words             text        not null,
    done_by           text        not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    primary key (matter, number)
);
comment on table supervision.step is 'What was done to notes, visits and evaluations; rows are only added';
comment on column supervision.step.matter is 'note/, visit/ or evaluation/ and the identifier';
comment on column supervision.step.number is '1, 2, 3 … of this matter; of two at once the second is refused';
comment on column supervision.step.what is 'The act in words';
comment on column supervision.step.words is 'What was said with it, may be empty';
comment on column supervision.step.done_by is 'Who did it: organisation and name';
comment on column supervision.step.done_person is 'The person behind done_by, by id; null for the platform';
comment on column supervision.step.done_organisation is 'The organisation behind it, by id; null for the platform';
comment on column supervision.step.done_at is 'When';
