create schema progress;
comment on schema progress is '进展与年度总结: rounds in which members report, and the reports';
grant usage on schema progress to ${app};
alter default privileges in schema progress grant select, insert on tables to ${app};
alter default privileges in schema progress grant usage, select on sequences to ${app};

create table progress.round (
    id                  uuid        primary key,
    kind                text        not null check (kind in ('PROGRESS', 'SUMMARY')),
    issuer              text,
    issuer_name         text        not null,
    year                integer     not null,
    title               text        not null,
    opened_on           date        not null,
    last_day            date        not null check (last_day >= opened_on),
    minutes             integer     not null check (minutes between 1 and 240),
    reason              text        not null,
    over_reason         text        not null,
    used_for            text        not null,
    used_on             date,
    fictional           boolean     not null,
    opened_by           text        not null,
    opened_person       uuid,
    opened_organisation uuid,
    opened_at           timestamptz not null,
    ended_at            timestamptz,
    ended_by            text        not null default '',
    ended_person        uuid,
    ended_organisation  uuid,
    end_reason          text        not null default ''
);
comment on table progress.round is 'A round in which an issuer asks its members to report (R88, R89)';
comment on column progress.round.kind is 'PROGRESS: a province asks its members; SUMMARY: 总局 asks for the summary of a year';
comment on column progress.round.issuer is 'The recommending body that asks; null for 总局';
comment on column progress.round.issuer_name is 'The organisation that asks, as it was called';
comment on column progress.round.year is 'The year that is reported on';
comment on column progress.round.title is 'What is asked, in a few words';
comment on column progress.round.opened_on is 'The day it was opened, Beijing';
comment on column progress.round.last_day is 'The last day to report, Beijing; what comes later is taken as well';
comment on column progress.round.minutes is 'Minutes a member is told that it takes (R3)';
comment on column progress.round.reason is 'Why it comes less than a quarter after the last one; empty where it does not (A10)';
comment on column progress.round.over_reason is 'Why members are asked for more than the minutes of their year; empty where none is';
comment on column progress.round.used_for is 'What the last answers were used for, as members read it beside the question; empty while nothing was said';
comment on column progress.round.used_on is 'The day that was written last; the question stands for a year from it';
comment on column progress.round.fictional is 'Whether it asks 示例省';
comment on column progress.round.opened_by is 'Who opened it: organisation and name';
comment on column progress.round.opened_person is 'The person behind opened_by, by id';
comment on column progress.round.opened_organisation is 'The organisation behind it, by id';
comment on column progress.round.opened_at is 'When';
comment on column progress.round.ended_at is 'When it was ended, or lapsed; null while it stands';
comment on column progress.round.ended_by is 'Who ended it; 平台 where it lapsed';
comment on column progress.round.ended_person is 'The person behind ended_by, by id; null for the platform';
comment on column progress.round.ended_organisation is 'The organisation behind it, by id; null for the platform';
comment on column progress.round.end_reason is 'Why it was ended, as members read it';
create index round_of_issuer on progress.round (issuer, kind, opened_on);
grant update (used_for, used_on, ended_at, ended_by, ended_person, ended_organisation, end_reason) on progress.round to ${app};

create table progress.report (
    id            uuid        primary key,
    round         uuid        not null references progress.round (id),
    unit          text        not null,
    province      text        not null,
    bureau        text,
    status        text        not null check (status in ('OPEN', 'WITH_BUREAU', 'WITH_PROVINCE', 'WITH_SAMR', 'RETURNED', 'READ',
                                                         'DECLINED', 'ENDED')),
    content       jsonb       not null,
    struck        text[]      not null default '{}',
    edit          integer     not null default 0,
    spent         integer     not null default 0 check (spent >= 0),
    nothing_new   boolean     not null default false,
    returned_once boolean     not null default false,
    since         timestamptz not null,
    opened_at     timestamptz,
    unique (round, unit)
);
comment on table progress.report is 'What one member is asked in a round, and where it lies';
comment on column progress.report.unit is 'The member''s code of today';
comment on column progress.report.province is 'The body that recommends it';
comment on column progress.report.bureau is 'The city bureau on its way; null where the province administers directly';
comment on column progress.report.status is 'Where it lies, as the table ReportAction moves it';
comment on column progress.report.content is 'What was saved last: the texts of the form';
comment on column progress.report.struck is 'Keys of what the platform filled in and the member struck out';
comment on column progress.report.edit is 'How often it was saved; of two at once the second is refused';
comment on column progress.report.spent is 'Seconds of writing so far, idle left out; nought again once it is handed in';
comment on column progress.report.nothing_new is 'Whether 本期无新进展 was the answer';
comment on column progress.report.returned_once is 'Whether the province has returned it, which it may once';
comment on column progress.report.since is 'Since when it lies there';
comment on column progress.report.opened_at is 'When the level it lies with began to work on it; from then on the member cannot take it back';
create index report_of_unit on progress.report (unit);
create index report_of_bureau on progress.report (bureau) where bureau is not null;
create index report_of_province on progress.report (province);
grant update (unit, province, bureau, status, content, struck, edit, spent, nothing_new, returned_once, since, opened_at)
    on progress.report to ${app};

create table progress.step (
    number             bigint      primary key generated always as identity,
    report             uuid        not null references progress.report (id),
    action             text        not null,
    status             text        not null,
    words              text        not null,
    organisation       text        not null,
    taken_by           text        not null,
    taken_person       uuid,
    taken_organisation uuid,
    taken_at           timestamptz not null,
    undone_at          timestamptz
);
comment on table progress.step is 'Every act on a report; rows are only added';
comment on column progress.step.action is 'The row of ReportAction';
comment on column progress.step.status is 'Where it lies after it';
comment on column progress.step.words is 'The reason or opinion, may be empty';
comment on column progress.step.organisation is 'The organisation that acted, as others read it; 平台 where nobody did';
comment on column progress.step.taken_by is 'Who acted: organisation and name';
comment on column progress.step.taken_person is 'The person behind taken_by, by id; null for the platform';
comment on column progress.step.taken_organisation is 'The organisation behind it, by id; null for the platform';
comment on column progress.step.taken_at is 'When';
comment on column progress.step.undone_at is 'When who did it took it back; null where nobody did';
create index step_of_report on progress.step (report, number);
grant update (undone_at) on progress.step to ${app};

create table progress.submission (
    report      uuid        not null references progress.report (id),
    number      integer     not null check (number > 0),
    content     jsonb       not null,
    passages    jsonb       not null,
    nothing_new boolean     not null,
    sent_at     timestamptz not null,
    primary key (report, number)
);
comment on table progress.submission is 'Each text as it was handed in; rows are only added';
comment on column progress.submission.number is '1 for the first';
comment on column progress.submission.content is 'The texts of the form';
comment on column progress.submission.passages is 'What the platform had filled in and the member left standing, in words';
comment on column progress.submission.nothing_new is 'Whether it says 本期无新进展';
comment on column progress.submission.sent_at is 'When';

create table progress.spent (
    id        bigint           primary key generated always as identity,
    kind      text             not null check (kind in ('PROGRESS', 'SUMMARY')),
    year      integer          not null,
    province  text             not null,
    fictional boolean          not null,
    minutes   double precision not null check (minutes >= 0)
);
comment on table progress.spent is 'How long reports really took to write, of no unit and no person (R3); rows are only added';
comment on column progress.spent.kind is 'Of which form';
comment on column progress.spent.year is 'The year in which the round was opened';
comment on column progress.spent.province is 'Within which recommending body';
comment on column progress.spent.fictional is 'Whether of 示例省';
comment on column progress.spent.minutes is 'Minutes from opening to sending, without pauses';
