alter table report.report add column edition text not null default '';
alter table report.report alter column edition drop default;
comment on column report.report.edition is 'The latest edition of spreads when it was made; empty where none was issued';
alter table report.report add column method integer not null default 3 check (method > 0);
alter table report.report alter column method drop default;
comment on column report.report.method is 'The version of the statistical methods it was made with';

create table report.erratum (
    id                    uuid primary key,
    report                uuid not null references report.report (id),
    number                integer check (number > 0),
    weight                text not null check (weight in ('MINOR', 'MAJOR')),
    status                text not null check (status in ('DRAFTED', 'ANNOUNCED', 'MADE', 'PUBLISHED', 'DROPPED')),
    since                 timestamptz not null,
    words                 text not null check (char_length(words) between 1 and 600),
    drafted_by            text not null,
    drafted_person        uuid,
    drafted_organisation  uuid,
    drafted_at            timestamptz not null,
    announced_at          timestamptz,
    run                   integer not null check (run >= 0),
    snapshot              text references snapshot.snapshot (number),
    base                  integer check (base > 0),
    made_by               text not null,
    made_person           uuid,
    made_organisation     uuid,
    edition               integer check (edition > 1),
    published_at          timestamptz,
    unique (report, number),
    unique (report, edition),
    check (status not in ('MADE', 'PUBLISHED') or (snapshot is not null and base is not null)),
    check (status <> 'ANNOUNCED' or announced_at is not null),
    check ((status = 'PUBLISHED') = (edition is not null)),
    check ((number is not null) = (announced_at is not null or published_at is not null))
);
comment on table report.erratum is 'What was found wrong in a published report, and what it says instead; never deleted';
comment on column report.erratum.report is 'Of which report';
comment on column report.erratum.number is 'First, second of its report; null before anybody else may read it';
comment on column report.erratum.weight is 'MINOR or MAJOR, as ErratumWeight';
comment on column report.erratum.status is 'Where it stands, as ErratumStatus';
comment on column report.erratum.since is 'Since when it stands so';
comment on column report.erratum.words is 'What is wrong, in words';
comment on column report.erratum.drafted_by is 'Who drafted it: organisation and person';
comment on column report.erratum.drafted_person is 'The person, by id, who neither announces nor signs it';
comment on column report.erratum.drafted_organisation is 'The organisation, by id';
comment on column report.erratum.drafted_at is 'When';
comment on column report.erratum.announced_at is 'When it was announced before the right figure existed; null where it was not';
comment on column report.erratum.run is 'How often the report was run again for it; 0 for not yet';
comment on column report.erratum.snapshot is 'The corrected snapshot of the last run; null before';
comment on column report.erratum.base is 'Which edition of the report that run began from, 1 for the first; null before';
comment on column report.erratum.made_by is 'Who had it run; empty before';
comment on column report.erratum.made_person is 'The person, by id, who does not sign it';
comment on column report.erratum.made_organisation is 'The organisation, by id';
comment on column report.erratum.edition is 'Which edition of the report it made, 2 for the second; null before it is published';
comment on column report.erratum.published_at is 'When; null before';
grant update (number, status, since, announced_at, run, snapshot, base, made_by, made_person, made_organisation, edition,
    published_at) on report.erratum to ${app};

create table report.revised (
    erratum uuid not null references report.erratum (id),
    run     integer not null check (run > 0),
    unit    text not null check (unit = '' or unit ~ '^(\d{6}|\d{9}|Z\d{6})$'),
    content text not null,
    hash    text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (erratum, run, unit)
);
comment on table report.revised is 'What a report says after an erratum, where it says anything else; append-only';
comment on column report.revised.erratum is 'After which erratum';
comment on column report.revised.run is 'Of which of its runs';
comment on column report.revised.unit is 'The member under its code of the day the report was made; empty for the text of all places';
comment on column report.revised.content is 'JSON as in report.text';
comment on column report.revised.hash is 'SHA-256 of the content in UTF-8, hexadecimal';

create table report.erratum_step (
    erratum           uuid not null references report.erratum (id),
    number            integer not null,
    what              text not null,
    reason            text not null,
    done_by           text not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    primary key (erratum, number)
);
comment on table report.erratum_step is 'What was done to an erratum; append-only';
comment on column report.erratum_step.erratum is 'Which erratum';
comment on column report.erratum_step.number is 'First, second';
comment on column report.erratum_step.what is 'What, in words';
comment on column report.erratum_step.reason is 'Why; empty where none is asked';
comment on column report.erratum_step.done_by is 'Organisation and person';
comment on column report.erratum_step.done_person is 'The person, by id';
comment on column report.erratum_step.done_organisation is 'The organisation, by id';
comment on column report.erratum_step.done_at is 'When';

create table report.remark (
    report               uuid not null references report.report (id),
    chapter              text not null,
    number               integer not null,
    words                text not null check (char_length(words) <= 1200),
    written_by           text not null,
    written_person       uuid,
    written_organisation uuid,
    written_at           timestamptz not null,
    primary key (report, chapter, number)
);
comment on table report.remark is '说明: what 总局 wrote by hand in a chapter of the report of all places before its review; the latest holds, rows are only added';
comment on column report.remark.report is 'In which report';
comment on column report.remark.chapter is 'In which chapter: OPENING or a task';
comment on column report.remark.number is 'First, second';
comment on column report.remark.words is 'What was written; empty where it was taken back';
comment on column report.remark.written_by is 'Organisation and person';
comment on column report.remark.written_person is 'The person, by id, who does not sign the report';
comment on column report.remark.written_organisation is 'The organisation, by id';
comment on column report.remark.written_at is 'When';
