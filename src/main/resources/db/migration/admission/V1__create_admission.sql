create schema admission;
comment on schema admission is '入库与退出: applications for entry, the windows and batches in which they are forwarded, and leaving';
grant usage on schema admission to ${app};
alter default privileges in schema admission grant select, insert on tables to ${app};
alter default privileges in schema admission grant usage, select on sequences to ${app};

create table admission.period (
    id                  uuid        primary key,
    opens_on            date        not null,
    closes_on           date        not null check (closes_on >= opens_on),
    document_number     text        not null,
    document_title      text        not null,
    words               text        not null,
    fictional           boolean     not null,
    opened_by           text        not null,
    opened_person       uuid,
    opened_organisation uuid,
    opened_at           timestamptz not null,
    closed_at           timestamptz
);
comment on table admission.period is 'The windows in which provinces forward, opened by 总局 (R23)';
comment on column admission.period.opens_on is 'First day, Beijing';
comment on column admission.period.closes_on is 'Last day, Beijing';
comment on column admission.period.document_number is 'Number of the document the window rests on';
comment on column admission.period.document_title is 'Title of that document';
comment on column admission.period.words is 'What 总局 says to the provinces, may be empty';
comment on column admission.period.fictional is 'Whether it is for 示例省 alone; the others are for all real provinces';
comment on column admission.period.opened_by is 'Who opened it: organisation and name';
comment on column admission.period.opened_person is 'The person behind opened_by, by id';
comment on column admission.period.opened_organisation is 'The organisation behind it, by id';
comment on column admission.period.opened_at is 'When it was entered';
comment on column admission.period.closed_at is 'When it was closed before its last day; null where it was not';
grant update (closed_at) on admission.period to ${app};

create table admission.batch (
    id                uuid        primary key,
    province          text        not null,
    number            integer     not null check (number > 0),
    period            uuid        not null references admission.period (id),
    code              text        not null,
    file              uuid        not null,
    sent_by           text        not null,
    sent_person       uuid,
    sent_organisation uuid,
    sent_at           timestamptz not null,
    decided_at        timestamptz,
    unique (province, number)
);
comment on table admission.batch is 'What a province forwarded in one act, with its sealed letter (R16, R23); never altered but for the day of the decision';
comment on column admission.batch.province is 'The recommending body';
comment on column admission.batch.number is '1 for its first batch, then counting up';
comment on column admission.batch.period is 'The window it was forwarded in';
comment on column admission.batch.code is 'Content code of the letter';
comment on column admission.batch.file is 'The stamped scan of the letter';
comment on column admission.batch.sent_by is 'Who forwarded it: organisation and name';
comment on column admission.batch.sent_person is 'The person behind sent_by, by id';
comment on column admission.batch.sent_organisation is 'The organisation behind it, by id';
comment on column admission.batch.sent_at is 'When';
comment on column admission.batch.decided_at is 'When 总局 decided on all of it; null before';
grant update (decided_at) on admission.batch to ${app};

create table admission.entry (
    id            uuid        primary key,
    unit          text        not null,
    province      text        not null,
    bureau        text,
    status        text        not null check (status in ('DRAFT', 'WITH_BUREAU', 'WITH_PROVINCE', 'LISTED', 'FORWARDED', 'WEIGHED',
                                                         'RETURNED', 'ADMITTED', 'NOT_ADMITTED', 'CLOSED')),
    statement     text        not null,
    edit          integer     not null default 0,
    since         timestamptz not null,
    opened_at     timestamptz,
    batch         uuid        references admission.batch (id),
    admitting     boolean,
    ground        text        not null default ''
);
comment on table admission.entry is 'A county''s application for entry (R14, R23, R183)';
comment on column admission.entry.unit is 'The unit''s code of today';
comment on column admission.entry.province is 'The body that recommends it';
comment on column admission.entry.bureau is 'The city bureau on its way; null where the province administers directly';
comment on column admission.entry.status is 'Where it lies, as the table EntryAction moves it';
comment on column admission.entry.statement is '工作情况 as it was saved last, at most 600 字';
comment on column admission.entry.edit is 'How often it was saved; of two at once the second is refused';
comment on column admission.entry.since is 'Since when it lies there';
comment on column admission.entry.opened_at is 'When the next level opened it; from then on the county cannot take it back';
comment on column admission.entry.batch is 'The batch it was forwarded in; null before';
comment on column admission.entry.admitting is 'What 总局 means to decide; null while it has not said, told to nobody before the decision';
comment on column admission.entry.ground is 'Why it means so';
create unique index entry_open_once on admission.entry (unit) where status not in ('ADMITTED', 'NOT_ADMITTED', 'CLOSED');
create index entry_of_province on admission.entry (province, status);
grant update (status, statement, edit, since, opened_at, batch, admitting, ground) on admission.entry to ${app};

create table admission.step (
    number             bigint      primary key generated always as identity,
    entry              uuid        not null references admission.entry (id),
    action             text        not null,
    status             text        not null,
    words              text        not null,
    statement          text        not null,
    organisation       text        not null,
    taken_by           text        not null,
    taken_person       uuid,
    taken_organisation uuid,
    taken_at           timestamptz not null
);
comment on table admission.step is 'Every act on an application; rows are only added';
comment on column admission.step.action is 'The row of EntryAction';
comment on column admission.step.status is 'Where it lies after it';
comment on column admission.step.words is 'The reason or opinion, may be empty';
comment on column admission.step.statement is '工作情况 as it was handed in; empty for other acts';
comment on column admission.step.organisation is 'The organisation that acted, as others read it; 平台 where nobody did';
comment on column admission.step.taken_by is 'Who acted: organisation and name';
comment on column admission.step.taken_person is 'The person behind taken_by, by id; null for the platform';
comment on column admission.step.taken_organisation is 'The organisation behind it, by id; null for the platform';
comment on column admission.step.taken_at is 'When';
create index step_of_entry on admission.step (entry, number);

create table admission.letter (
    id                    uuid        primary key,
    province              text        not null,
    code                  text        not null,
    file                  uuid        not null,
    accepted_by           text        not null,
    accepted_person       uuid,
    accepted_organisation uuid,
    accepted_at           timestamptz not null
);
comment on table admission.letter is 'Stamped scans of 推荐函 that carry the code of what was to be forwarded; rows are only added';
comment on column admission.letter.province is 'The recommending body';
comment on column admission.letter.code is 'Content code read from the scan or typed';
comment on column admission.letter.file is 'The file';
comment on column admission.letter.accepted_by is 'Who sent it: organisation and name';
comment on column admission.letter.accepted_person is 'The person behind accepted_by, by id';
comment on column admission.letter.accepted_organisation is 'The organisation behind it, by id';
comment on column admission.letter.accepted_at is 'When';
create index letter_of_province on admission.letter (province, code);

create table admission.leaving (
    id                   uuid        primary key,
    unit                 text        not null,
    reason               text        not null,
    asked_by             text        not null,
    asked_person         uuid,
    asked_organisation   uuid,
    asked_at             timestamptz not null,
    revoked_at           timestamptz,
    ended_at             timestamptz,
    ended_by             text        not null default '',
    ended_person         uuid,
    ended_organisation   uuid,
    check (revoked_at is null or ended_at is null)
);
comment on table admission.leaving is 'A member''s word that it leaves (R14): it may take it back until 总局 acknowledges it or five working days are over';
comment on column admission.leaving.unit is 'The unit''s code of today';
comment on column admission.leaving.reason is 'Why, as far as it wishes to say; may be empty';
comment on column admission.leaving.asked_by is 'Who said so: organisation and name';
comment on column admission.leaving.asked_person is 'The person behind asked_by, by id';
comment on column admission.leaving.asked_organisation is 'The organisation behind it, by id';
comment on column admission.leaving.asked_at is 'When';
comment on column admission.leaving.revoked_at is 'When the unit took it back; null where it did not';
comment on column admission.leaving.ended_at is 'When the membership ended by it; null before';
comment on column admission.leaving.ended_by is 'Who acknowledged it, 平台 where the days were over; empty before';
comment on column admission.leaving.ended_person is 'The person behind ended_by, by id; null for the platform';
comment on column admission.leaving.ended_organisation is 'The organisation behind it, by id; null for the platform';
create unique index leaving_open_once on admission.leaving (unit) where revoked_at is null and ended_at is null;
grant update (revoked_at, ended_at, ended_by, ended_person, ended_organisation) on admission.leaving to ${app};
