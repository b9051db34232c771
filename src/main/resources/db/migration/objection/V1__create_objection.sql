create schema objection;
grant usage on schema objection to ${app};
alter default privileges in schema objection grant select, insert on tables to ${app};

create table objection.matter (
    value         bigint primary key references measurement.value (id),
    unit          text not null,
    owner         text not null check (owner in ('OPERATOR', 'PROVINCE')),
    area          text,
    opened_at     timestamptz not null,
    due           date,
    demonstration boolean not null
);
comment on table objection.matter is 'A value a city objects to, and who has to decide; append-only';
comment on column objection.matter.value is 'The value as it stood';
comment on column objection.matter.unit is 'The city under its code of today';
comment on column objection.matter.owner is 'Who answers for the channel of the value';
comment on column objection.matter.area is 'The province, where the owner is one';
comment on column objection.matter.opened_at is 'When the city first objected';
comment on column objection.matter.due is 'The tenth working day after; null until the holidays of that year are announced';
comment on column objection.matter.demonstration is 'Raised by a demonstration account';
create index matter_unit on objection.matter (unit);
create index matter_owner on objection.matter (owner, area);

create table objection.evidence (
    value   bigint not null references objection.matter (value),
    file    uuid not null unique,
    name    text not null,
    sent_by text not null,
    sent_at timestamptz not null,
    primary key (value, file)
);
comment on table objection.evidence is 'What the city sent to prove its objection';
comment on column objection.evidence.value is 'To which value it objects';
comment on column objection.evidence.file is 'The file, among the checked uploads';
comment on column objection.evidence.name is 'Its name as shown';
comment on column objection.evidence.sent_by is 'Organisation and person';
comment on column objection.evidence.sent_at is 'When';

create table objection.decision (
    value      bigint primary key references objection.matter (value),
    outcome    text not null check (outcome in ('ADOPTED', 'UPHELD')),
    reason     text not null,
    corrected  bigint references measurement.value (id),
    decided_by text not null,
    decided_at timestamptz not null,
    check (outcome = 'ADOPTED' or corrected is null)
);
comment on table objection.decision is 'How an objection was decided; append-only';
comment on column objection.decision.value is 'The value objected to';
comment on column objection.decision.outcome is 'Adopted, or the value upheld';
comment on column objection.decision.reason is 'Why';
comment on column objection.decision.corrected is 'The revision that stands instead';
comment on column objection.decision.decided_by is 'Organisation and person';
comment on column objection.decision.decided_at is 'When';

-- Objections from before this module: their ten days are not counted afterwards.
insert into objection.matter (value, unit, owner, area, opened_at, due, demonstration)
select distinct on (a.value) a.value, a.unit, case b.channel when 'PUBLIC' then 'OPERATOR' else 'PROVINCE' end,
       case b.channel when 'PUBLIC' then null else substr(a.unit, 1, 2) || '0000' end, a.answered_at, null, a.demonstration
from measurement.answer a
join measurement.value v on v.id = a.value
join measurement.batch b on b.id = v.batch
where a.verdict = 'OBJECTED' and b.channel <> 'CITY'
order by a.value, a.id;

revoke update, delete, truncate on objection.matter, objection.evidence, objection.decision from ${app};
