create schema adjustment;
comment on schema adjustment is '动态调整: incidents of members, and how each was heard, decided and reviewed (R20); read by those it concerns alone';
grant usage on schema adjustment to ${app};
alter default privileges in schema adjustment grant select, insert on tables to ${app};

create table adjustment.matter (
    id                      uuid        primary key,
    unit                    text        not null,
    province                text        not null,
    kind                    text        not null check (kind in ('QUALITY', 'SAFETY', 'ENVIRONMENT', 'OPINION')),
    happened_on             date        not null,
    place                   text        not null,
    source                  text        not null,
    found_on                date        not null check (found_on >= happened_on),
    words                   text        not null,
    registrar               text        not null check (registrar in ('CITY', 'PROVINCE', 'SAMR')),
    fictional               boolean     not null,
    status                  text        not null check (status in ('CLUE', 'OPENED', 'HEARING', 'HEARD', 'PROPOSED', 'IN_FORCE',
                                            'REVIEWING', 'OVER', 'SET_ASIDE', 'CORRECTED')),
    since                   timestamptz not null,
    issuer                  text        not null default '',
    determination           text        not null default '',
    level                   text        not null default '',
    determined_on           date,
    finding                 text        not null default '',
    found_by                text        not null default '',
    found_person            uuid,
    found_organisation      uuid,
    agreed_by               text        not null default '',
    agreed_person           uuid,
    agreed_organisation     uuid,
    opened_by               text        not null default '',
    opened_person           uuid,
    opened_organisation     uuid,
    opened_at               timestamptz,
    suspended_from          date,
    suspended_until         date,
    check (kind <> 'OPINION' or determined_on is null),
    check (kind = 'OPINION' or finding = ''),
    check (agreed_person is null or agreed_person <> found_person),
    check (suspended_until is null or suspended_from is not null)
);
comment on table adjustment.matter is 'An incident of a member and the case on it; one of each, never removed';
comment on column adjustment.matter.id is 'Random, so that no number tells of other cases';
comment on column adjustment.matter.unit is 'The unit''s code of today';
comment on column adjustment.matter.province is 'The body that recommends it';
comment on column adjustment.matter.kind is 'One of the four kinds of R20';
comment on column adjustment.matter.happened_on is 'The day of the incident';
comment on column adjustment.matter.place is 'Where it happened';
comment on column adjustment.matter.source is 'Where it is known from';
comment on column adjustment.matter.found_on is 'The day it became known to whoever registered it';
comment on column adjustment.matter.words is 'What happened, briefly';
comment on column adjustment.matter.registrar is 'Whether the city itself, its province or 总局 registered it';
comment on column adjustment.matter.fictional is 'Whether the unit is one of the invented 示例省';
comment on column adjustment.matter.status is 'Where it lies, as AdjustmentStatus names it';
comment on column adjustment.matter.since is 'Since when it lies there';
comment on column adjustment.matter.issuer is 'Who determined it officially; empty before';
comment on column adjustment.matter.determination is 'Number of that determination';
comment on column adjustment.matter.level is 'The level it determined';
comment on column adjustment.matter.determined_on is 'The day of the determination; null before, and for 重大负面舆情事件, of which no office issues one';
comment on column adjustment.matter.finding is 'The written finding of 总局 that stands for a determination of 重大负面舆情事件; empty before';
comment on column adjustment.matter.found_by is 'Who wrote the finding: organisation and name';
comment on column adjustment.matter.found_person is 'The person behind found_by, by id';
comment on column adjustment.matter.found_organisation is 'The organisation behind it, by id';
comment on column adjustment.matter.agreed_by is 'Who signed the finding as the second person; empty before';
comment on column adjustment.matter.agreed_person is 'The person behind agreed_by, by id; another one';
comment on column adjustment.matter.agreed_organisation is 'The organisation behind it, by id';
comment on column adjustment.matter.opened_by is 'Who opened the case; empty before';
comment on column adjustment.matter.opened_person is 'The person behind opened_by, by id: decides and reviews nothing here';
comment on column adjustment.matter.opened_organisation is 'The organisation behind it, by id';
comment on column adjustment.matter.opened_at is 'When it was opened; null before';
comment on column adjustment.matter.suspended_from is 'First day of the last 暂停; null where there was none';
comment on column adjustment.matter.suspended_until is 'Last day of the 暂停 that runs; null while none runs';
create index matter_of_unit on adjustment.matter (unit);
create unique index one_case_on_an_incident on adjustment.matter (unit, kind, happened_on)
    where status not in ('CLUE', 'SET_ASIDE', 'CORRECTED');
grant update (status, since, issuer, determination, level, determined_on, finding, found_by, found_person, found_organisation,
    agreed_by, agreed_person, agreed_organisation, opened_by, opened_person, opened_organisation, opened_at, suspended_from,
    suspended_until) on adjustment.matter to ${app};

create table adjustment.step (
    matter             uuid        not null references adjustment.matter (id),
    number             integer     not null check (number > 0),
    action             text        not null,
    status             text        not null,
    words              text        not null,
    organisation       text        not null,
    taken_by           text        not null,
    taken_person       uuid,
    taken_organisation uuid,
    taken_at           timestamptz not null,
    primary key (matter, number)
);
comment on table adjustment.step is 'Every act in a case; rows are only added';
comment on column adjustment.step.matter is 'The case';
comment on column adjustment.step.number is '1 for its first step, then counting up: no number tells of other cases';
comment on column adjustment.step.action is 'The row of AdjustmentAction, or what the platform noted';
comment on column adjustment.step.status is 'Where the case lies after it';
comment on column adjustment.step.words is 'The reason or what else was said, may be empty';
comment on column adjustment.step.organisation is 'The organisation that acted; 平台 where nobody did';
comment on column adjustment.step.taken_by is 'Who acted: organisation and name';
comment on column adjustment.step.taken_person is 'The person behind taken_by, by id; null for the platform';
comment on column adjustment.step.taken_organisation is 'The organisation behind it, by id; null for the platform';
comment on column adjustment.step.taken_at is 'When';

create table adjustment.hearing (
    matter            uuid        not null references adjustment.matter (id),
    round             integer     not null check (round > 0),
    number            text        not null,
    words             text        not null check (words <> ''),
    told_by           text        not null,
    told_person       uuid,
    told_organisation uuid,
    told_at           timestamptz not null,
    served_at         timestamptz,
    extended_at       timestamptz,
    ended_at          timestamptz,
    primary key (matter, round)
);
comment on table adjustment.hearing is 'What the city and its province were told, and their days to answer';
comment on column adjustment.hearing.matter is 'The case';
comment on column adjustment.hearing.round is '1; a second one where something new came while a 暂停 ran';
comment on column adjustment.hearing.number is 'Number of the 告知书 as the office gave it, may be empty';
comment on column adjustment.hearing.words is 'What is held against the city, on what it rests and what is considered';
comment on column adjustment.hearing.told_by is 'Who told it: organisation and name';
comment on column adjustment.hearing.told_person is 'The person behind told_by, by id';
comment on column adjustment.hearing.told_organisation is 'The organisation behind it, by id';
comment on column adjustment.hearing.told_at is 'When';
comment on column adjustment.hearing.served_at is 'When the city opened it; null: it did not, and it counts as served on the third working day';
comment on column adjustment.hearing.extended_at is 'When the days to answer were extended; null where they were not';
comment on column adjustment.hearing.ended_at is 'When the hearing ended; null while it runs';
grant update (served_at, extended_at, ended_at) on adjustment.hearing to ${app};

create table adjustment.opinion (
    matter             uuid        not null,
    number             integer     not null check (number > 0),
    round              integer     not null,
    role               text        not null check (role in ('CITY', 'PROVINCE')),
    words              text        not null check (words <> ''),
    given_by           text        not null,
    given_person       uuid,
    given_organisation uuid,
    given_at           timestamptz not null,
    primary key (matter, number),
    foreign key (matter, round) references adjustment.hearing (matter, round)
);
comment on table adjustment.opinion is 'What the city and its province said; rows are only added';
comment on column adjustment.opinion.matter is 'The case';
comment on column adjustment.opinion.number is 'In the order they came';
comment on column adjustment.opinion.round is 'The hearing';
comment on column adjustment.opinion.role is 'Whose it is';
comment on column adjustment.opinion.words is 'In their own words';
comment on column adjustment.opinion.given_by is 'Who sent it: organisation and name';
comment on column adjustment.opinion.given_person is 'The person behind given_by, by id';
comment on column adjustment.opinion.given_organisation is 'The organisation behind it, by id';
comment on column adjustment.opinion.given_at is 'When';

create table adjustment.ruling (
    matter                uuid        not null references adjustment.matter (id),
    number                integer     not null check (number > 0),
    outcome               text        not null check (outcome in ('NONE', 'SUSPEND', 'REMOVE')),
    until                 date,
    grounds               text        not null check (grounds <> ''),
    proposed_by           text        not null,
    proposed_person       uuid,
    proposed_organisation uuid,
    proposed_at           timestamptz not null,
    reason                text        not null default '',
    document              text        not null default '',
    issued_on             date,
    decided_by            text        not null default '',
    decided_person        uuid,
    decided_organisation  uuid,
    decided_at            timestamptz,
    primary key (matter, number),
    check ((outcome = 'SUSPEND') = (until is not null))
);
comment on table adjustment.ruling is 'What was proposed, and decided where it was';
comment on column adjustment.ruling.matter is 'The case';
comment on column adjustment.ruling.number is '1 for its first, then counting up';
comment on column adjustment.ruling.outcome is 'NONE 不调整, SUSPEND 暂停, REMOVE 调出';
comment on column adjustment.ruling.until is 'Last day of the 暂停';
comment on column adjustment.ruling.grounds is 'Why it is proposed';
comment on column adjustment.ruling.proposed_by is 'Who proposed it: organisation and name';
comment on column adjustment.ruling.proposed_person is 'The person behind proposed_by, by id';
comment on column adjustment.ruling.proposed_organisation is 'The organisation behind it, by id';
comment on column adjustment.ruling.proposed_at is 'When';
comment on column adjustment.ruling.reason is 'Why it was decided; empty where it was not';
comment on column adjustment.ruling.document is 'Number of the 决定书 as the office gave it';
comment on column adjustment.ruling.issued_on is 'The day of the 决定书; null where it was not decided';
comment on column adjustment.ruling.decided_by is 'Who decided: organisation and name; empty where nobody did';
comment on column adjustment.ruling.decided_person is 'The person behind decided_by, by id: another one than opened the case';
comment on column adjustment.ruling.decided_organisation is 'The organisation behind it, by id';
comment on column adjustment.ruling.decided_at is 'When; null where it was not';
grant update (reason, document, issued_on, decided_by, decided_person, decided_organisation, decided_at) on adjustment.ruling to ${app};

create table adjustment.course (
    matter   uuid    not null,
    ruling   integer not null,
    position integer not null check (position > 0),
    key      text    not null,
    words    text    not null,
    course   text    not null check (course in ('GO_ON', 'PAUSE', 'END')),
    primary key (matter, ruling, position),
    foreign key (matter, ruling) references adjustment.ruling (matter, number)
);
comment on table adjustment.course is 'What a ruling says of each thing the unit has under way; rows are only added';
comment on column adjustment.course.matter is 'The case';
comment on column adjustment.course.ruling is 'The ruling';
comment on column adjustment.course.position is 'In the order they were listed';
comment on column adjustment.course.key is 'Names it in the module it belongs to';
comment on column adjustment.course.words is 'What it is, as it was listed';
comment on column adjustment.course.course is 'GO_ON 继续, PAUSE 暂缓, END 终止';

create table adjustment.review (
    matter                uuid        not null,
    ruling                integer     not null,
    words                 text        not null,
    asked_by              text        not null,
    asked_person          uuid,
    asked_organisation    uuid,
    asked_at              timestamptz not null,
    upheld                boolean,
    reason                text        not null default '',
    document              text        not null default '',
    issued_on             date,
    reviewed_by           text        not null default '',
    reviewed_person       uuid,
    reviewed_organisation uuid,
    reviewed_at           timestamptz,
    primary key (matter, ruling),
    foreign key (matter, ruling) references adjustment.ruling (matter, number)
);
comment on table adjustment.review is 'Reviews of rulings by a third person: on the city''s request, or where 总局 itself found its decision wrong';
comment on column adjustment.review.matter is 'The case';
comment on column adjustment.review.ruling is 'The ruling';
comment on column adjustment.review.words is 'What the city asks; empty where 总局 reviews by itself';
comment on column adjustment.review.asked_by is 'Who asked: organisation and name';
comment on column adjustment.review.asked_person is 'The person behind asked_by, by id';
comment on column adjustment.review.asked_organisation is 'The organisation behind it, by id';
comment on column adjustment.review.asked_at is 'When';
comment on column adjustment.review.upheld is 'Whether the ruling stands; null before';
comment on column adjustment.review.reason is 'Why';
comment on column adjustment.review.document is 'Number of the 复核决定书 as the office gave it';
comment on column adjustment.review.issued_on is 'The day of the 复核决定书';
comment on column adjustment.review.reviewed_by is 'Who reviewed: organisation and name; empty before';
comment on column adjustment.review.reviewed_person is 'The person behind reviewed_by, by id: neither opened nor decided';
comment on column adjustment.review.reviewed_organisation is 'The organisation behind it, by id';
comment on column adjustment.review.reviewed_at is 'When; null before';
grant update (upheld, reason, document, issued_on, reviewed_by, reviewed_person, reviewed_organisation, reviewed_at) on adjustment.review to ${app};
