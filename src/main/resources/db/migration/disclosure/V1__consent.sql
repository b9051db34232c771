create schema disclosure;
grant usage on schema disclosure to ${app};
alter default privileges in schema disclosure grant select, insert on tables to ${app};

create table disclosure.consent (
    id            uuid primary key,
    proposer      text not null,
    partner       text not null check (partner <> proposer),
    indicators    text[] not null check (cardinality(indicators) between 1 and 20),
    until         date not null,
    purpose       text not null,
    proposed_by   text not null,
    proposed_at   timestamptz not null,
    demonstration boolean not null
);
comment on table disclosure.consent is 'One city proposes to another to see each other by name; append-only';
comment on column disclosure.consent.id is 'Key';
comment on column disclosure.consent.proposer is 'The city that proposes';
comment on column disclosure.consent.partner is 'The city it is proposed to';
comment on column disclosure.consent.indicators is 'Codes of the indicators it is for';
comment on column disclosure.consent.until is 'The last day, in Beijing';
comment on column disclosure.consent.purpose is 'What the proposer wants to learn';
comment on column disclosure.consent.proposed_by is 'Organisation and person';
comment on column disclosure.consent.proposed_at is 'When';
comment on column disclosure.consent.demonstration is 'Proposed by a demonstration account';
create index consent_proposer on disclosure.consent (proposer);
create index consent_partner on disclosure.consent (partner);

create table disclosure.consent_answer (
    consent  uuid primary key references disclosure.consent (id),
    agreed   boolean not null,
    answered_by text not null,
    answered_at timestamptz not null
);
comment on table disclosure.consent_answer is 'What the partner answered; append-only';
comment on column disclosure.consent_answer.consent is 'To which proposal';
comment on column disclosure.consent_answer.agreed is 'Agreed, or declined';
comment on column disclosure.consent_answer.answered_by is 'Organisation and person';
comment on column disclosure.consent_answer.answered_at is 'When';

create table disclosure.consent_end (
    consent  uuid primary key references disclosure.consent (id),
    place    text not null,
    ended_by text not null,
    ended_at timestamptz not null
);
comment on table disclosure.consent_end is 'Either city ended it, before or after the answer; append-only';
comment on column disclosure.consent_end.consent is 'Which';
comment on column disclosure.consent_end.place is 'The city that ended it';
comment on column disclosure.consent_end.ended_by is 'Organisation and person';
comment on column disclosure.consent_end.ended_at is 'When';

revoke update, delete, truncate on all tables in schema disclosure from ${app};
