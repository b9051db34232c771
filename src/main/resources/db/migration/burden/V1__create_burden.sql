create schema burden;
grant usage on schema burden to ${app};
alter default privileges in schema burden grant select, insert, update, delete on tables to ${app};
alter default privileges in schema burden grant usage, select on sequences to ${app};

create table burden.request (
    id                 uuid primary key,
    number             text not null unique,
    title              text not null check (length(title) between 1 and 60),
    purpose            text not null check (length(purpose) between 1 and 300),
    basis              text not null check (length(basis) between 1 and 200),
    approval           text not null check (length(approval) <= 100),
    issuer             text not null,
    issuer_area        text,
    channel            text not null check (channel in ('PROVINCE', 'CITY')),
    voluntary          boolean not null check (voluntary or channel <> 'CITY'),
    valid_from         date not null,
    valid_to           date not null check (valid_to >= valid_from),
    rhythm             text not null check (rhythm in ('ONCE', 'YEARLY', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY')),
    rhythm_reason      text not null check (rhythm <> 'MONTHLY' or rhythm_reason <> ''),
    minutes            integer not null check (minutes between 1 and 240),
    over_budget_reason text not null,
    registered_by      text not null,
    registered_at      timestamptz not null,
    demonstration      boolean not null,
    fictional          boolean not null,
    ended_at           timestamptz,
    end_reason         text,
    check ((ended_at is null) = (end_reason is null))
);
create index on burden.request (registered_at desc);
comment on table burden.request is 'The register of data requests: what is not in it may not be asked (R3)';
comment on column burden.request.id is 'Identity';
comment on column burden.request.number is '表号, given by the platform: 强需 year-number';
comment on column burden.request.title is 'What is asked, in a few words';
comment on column burden.request.purpose is 'What it is for';
comment on column burden.request.basis is 'Law or document it rests on, with its number';
comment on column burden.request.approval is '批准或备案文号 of a statistical survey; empty: it is none';
comment on column burden.request.issuer is '制定机关';
comment on column burden.request.issuer_area is 'The province that asks; null: 总局';
comment on column burden.request.channel is 'Channel of R39 through which it is answered';
comment on column burden.request.voluntary is 'Whether whoever is asked may leave it; cities always may';
comment on column burden.request.valid_from is '有效期, first day';
comment on column burden.request.valid_to is '有效期, last day; after it answers are refused';
comment on column burden.request.rhythm is 'How often it is asked';
comment on column burden.request.rhythm_reason is 'Why more often than quarterly';
comment on column burden.request.minutes is 'Estimated minutes of one answer: one unit, one period, all items';
comment on column burden.request.over_budget_reason is 'Why a city is asked beyond the minutes of its year';
comment on column burden.request.registered_by is 'Organisation and person';
comment on column burden.request.registered_at is 'When';
comment on column burden.request.demonstration is 'Registered by a demonstration account about real places: never public';
comment on column burden.request.fictional is 'About the invented 示例省: in no national count';
comment on column burden.request.ended_at is 'When the issuer ended it early';
comment on column burden.request.end_reason is 'Why';

create table burden.ask (
    request   uuid not null references burden.request (id),
    indicator text not null,
    period    text not null,
    place     text not null,
    unit      text not null,
    recommender text not null,
    primary key (request, indicator, period, place)
);
create index on burden.ask (unit, request);
create index on burden.ask (recommender, request);
create index on burden.ask (place, indicator, period);
comment on table burden.ask is 'What a request asks: one row for each indicator, period and city; what was held is not in it';
comment on column burden.ask.request is 'The request';
comment on column burden.ask.indicator is 'Code of the indicator';
comment on column burden.ask.period is '2024, 2024Q1 or 2024-03';
comment on column burden.ask.place is 'The city the figure is about';
comment on column burden.ask.unit is 'Who answers: the city itself, or the body that recommends it';
comment on column burden.ask.recommender is 'The body that recommends the city: its province or 兵团';

create table burden.refusal (
    day          date not null,
    issuer       text not null,
    issuer_area  text,
    request      uuid references burden.request (id),
    indicator    text not null,
    period       text not null,
    places       integer not null check (places > 0),
    minutes      numeric not null check (minutes >= 0),
    pointer      text not null,
    fictional    boolean not null,
    unique nulls not distinct (issuer, indicator, period, day, request)
);
comment on table burden.refusal is 'What somebody wanted to ask and the platform already held: refused, or left out of a request';
comment on column burden.refusal.day is 'When, in Beijing';
comment on column burden.refusal.issuer is 'Who wanted to ask';
comment on column burden.refusal.issuer_area is 'The province that wanted to ask; null: 总局';
comment on column burden.refusal.request is 'The request that went out without it; null where nothing went out';
comment on column burden.refusal.indicator is 'Code of the indicator';
comment on column burden.refusal.period is 'The period';
comment on column burden.refusal.places is 'For how many cities it was held';
comment on column burden.refusal.minutes is 'Minutes nobody had to spend, by the estimate of the request';
comment on column burden.refusal.pointer is 'One of the values held, with source and date';
comment on column burden.refusal.fictional is 'About 示例省';

create table burden.sheet (
    request      uuid not null references burden.request (id),
    unit         text not null,
    opened_at    timestamptz not null,
    submitted_at timestamptz,
    primary key (request, unit)
);
comment on table burden.sheet is 'When a unit first opened a form and when it was done with it; of no person';
comment on column burden.sheet.request is 'The request';
comment on column burden.sheet.unit is 'The city or province';
comment on column burden.sheet.opened_at is 'First opened';
comment on column burden.sheet.submitted_at is 'Last submitted, null while nothing was';

create table burden.answer (
    id           bigint generated always as identity primary key,
    request      uuid not null references burden.request (id),
    indicator    text not null,
    period       text not null,
    unit         text not null,
    status       text not null check (status in ('DRAFT', 'SENT', 'RETURNED', 'ENTERED', 'SKIPPED')),
    title        text not null check (length(title) <= 200),
    publisher    text not null check (length(publisher) <= 100),
    published_on text not null check (length(published_on) <= 20),
    page         text not null check (length(page) <= 100),
    department   text not null,
    remark       text not null,
    batch        uuid,
    saved_by     text not null,
    saved_at     timestamptz not null,
    unique (request, indicator, period, unit),
    check ((status = 'ENTERED') = (batch is not null))
);
create index on burden.answer (unit, status);
comment on table burden.answer is 'What a unit says to one item of a request: one indicator and period for all its cities';
comment on column burden.answer.id is 'Identity';
comment on column burden.answer.request is 'The request';
comment on column burden.answer.indicator is 'Code of the indicator';
comment on column burden.answer.period is 'The period';
comment on column burden.answer.unit is 'Who answers';
comment on column burden.answer.status is 'Draft, sent by a department and to be checked, returned to be done again, entered as values, or left out';
comment on column burden.answer.title is 'Source document, as typed';
comment on column burden.answer.publisher is 'Who published the document';
comment on column burden.answer.published_on is 'Day of the document, as typed';
comment on column burden.answer.page is 'Page or place in the document';
comment on column burden.answer.department is 'The department that filled it by a link, empty where none did';
comment on column burden.answer.remark is 'Why the province returned it';
comment on column burden.answer.batch is 'The batch of measurement the values came in with';
comment on column burden.answer.saved_by is 'Organisation and person, or the department';
comment on column burden.answer.saved_at is 'When it was saved last';

create table burden.figure (
    answer      bigint not null references burden.answer (id),
    place       text not null,
    state       text not null check (state in ('VALUE', 'NO_DATA', 'UNPUBLISHED', 'NOT_APPLICABLE', 'REFERENCE')),
    figure      text not null check (length(figure) <= 40),
    numerator   text not null check (length(numerator) <= 40),
    denominator text not null check (length(denominator) <= 40),
    primary key (answer, place)
);
comment on table burden.figure is 'What was typed for each city of an answer, as it was typed; values stand in measurement';
comment on column burden.figure.answer is 'The answer';
comment on column burden.figure.place is 'The city';
comment on column burden.figure.state is 'A value, or why there is none';
comment on column burden.figure.figure is 'The figure as typed';
comment on column burden.figure.numerator is 'The numerator as typed';
comment on column burden.figure.denominator is 'The denominator as typed';

revoke delete, truncate on burden.request, burden.ask, burden.refusal, burden.answer from ${app};
revoke update on burden.ask, burden.refusal from ${app};
