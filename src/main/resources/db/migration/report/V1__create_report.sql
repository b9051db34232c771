create schema report;
comment on schema report is '年度报告: the yearly report on the quality of counties and that of each member (R42)';
grant usage on schema report to ${app};
alter default privileges in schema report grant select, insert on tables to ${app};

create table report.report (
    id                    uuid primary key,
    year                  integer not null check (year between 2000 and 2100),
    fictional             boolean not null,
    snapshot              text not null references snapshot.snapshot (number),
    status                text not null check (status in ('MADE', 'REVIEWED', 'SIGNED', 'PUBLISHED', 'DISCARDED')),
    since                 timestamptz not null,
    made_by               text not null,
    made_person           uuid,
    made_organisation     uuid,
    made_at               timestamptz not null,
    reviewed_by           text not null,
    reviewed_person       uuid,
    reviewed_organisation uuid,
    opened_on             date,
    publish_on            date,
    check (status not in ('SIGNED', 'PUBLISHED') or (opened_on is not null and publish_on > opened_on))
);
create unique index report_once on report.report (year, fictional) where status <> 'DISCARDED';
comment on table report.report is 'The report of a year; never deleted, and once published never taken back';
comment on column report.report.year is 'The year it is called by';
comment on column report.report.fictional is 'Whether it is of 示例省 alone; real and fictional places stand in no report together';
comment on column report.report.snapshot is 'The snapshot it was made of';
comment on column report.report.status is 'Where it stands, as AnnualReportStatus';
comment on column report.report.since is 'Since when it stands so';
comment on column report.report.made_by is 'Who had it made: organisation and person';
comment on column report.report.made_person is 'The person, by id, who never signs it';
comment on column report.report.made_organisation is 'The organisation, by id';
comment on column report.report.made_at is 'When it was made';
comment on column report.report.reviewed_by is 'Who reviewed it; empty before';
comment on column report.report.reviewed_person is 'The person, by id, who never signs it';
comment on column report.report.reviewed_organisation is 'The organisation, by id';
comment on column report.report.opened_on is 'The day in Beijing on which its cities could first read their own; null before';
comment on column report.report.publish_on is 'The day in Beijing on which it is published by itself; null before it is signed';
grant update (status, since, reviewed_by, reviewed_person, reviewed_organisation, opened_on, publish_on)
    on report.report to ${app};

create table report.text (
    report  uuid not null references report.report (id),
    unit    text not null check (unit = '' or unit ~ '^(\d{6}|\d{9}|Z\d{6})$'),
    content text not null,
    hash    text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (report, unit)
);
comment on table report.text is 'What a report says, of all places and of each member';
comment on column report.text.report is 'Of which report';
comment on column report.text.unit is 'The member under its code of the day it was made; empty for the text of all places';
comment on column report.text.content is 'JSON: sentences made of words, bound figures and marked quotations';
comment on column report.text.hash is 'SHA-256 of the content in UTF-8, hexadecimal';
grant update (content, hash) on report.text to ${app};

create table report.note (
    report             uuid not null references report.report (id),
    unit               text not null,
    number             integer not null,
    words              text not null check (char_length(words) <= 600),
    noted_by           text not null,
    noted_person       uuid,
    noted_organisation uuid,
    noted_at           timestamptz not null,
    primary key (report, unit, number)
);
comment on table report.note is 'What a city wrote beside its own before publication; the latest holds, rows are only added';
comment on column report.note.report is 'Beside which report';
comment on column report.note.unit is 'Which city';
comment on column report.note.number is 'First, second';
comment on column report.note.words is 'What it wrote; empty where it took back what it wrote';
comment on column report.note.noted_by is 'Organisation and person';
comment on column report.note.noted_person is 'The person, by id';
comment on column report.note.noted_organisation is 'The organisation, by id';
comment on column report.note.noted_at is 'When';

create table report.step (
    report            uuid not null references report.report (id),
    number            integer not null,
    what              text not null,
    reason            text not null,
    done_by           text not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    primary key (report, number)
);
comment on table report.step is 'What was done to a report; append-only';
comment on column report.step.report is 'Which report';
comment on column report.step.number is 'First, second';
comment on column report.step.what is 'What, in words';
comment on column report.step.reason is 'Why; empty where none is asked';
comment on column report.step.done_by is 'Organisation and person; 平台 where its day came';
comment on column report.step.done_person is 'The person, by id';
comment on column report.step.done_organisation is 'The organisation, by id';
comment on column report.step.done_at is 'When';
