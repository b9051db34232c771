create schema measurement;
grant usage on schema measurement to ${app};
alter default privileges in schema measurement grant select, insert on tables to ${app};
alter default privileges in schema measurement grant usage, select on sequences to ${app};

create table measurement.batch (
    id            uuid primary key,
    channel       text not null check (channel in ('PUBLIC', 'PROVINCE', 'CITY')),
    title         text not null,
    publisher     text not null,
    published     text not null check (published ~ '^\d{4}(-\d{2}-\d{2})?$'),
    retrieved_on  date not null,
    address       text,
    licence       text,
    processing    text,
    file_hash     text,
    fingerprint   text unique,
    entered_by    text not null,
    entered_at    timestamptz not null,
    answer_by     date,
    demonstration boolean not null
);
comment on table measurement.batch is 'Where values come from and how they came in; append-only';
comment on column measurement.batch.id is 'Identity';
comment on column measurement.batch.channel is 'Channel of R39';
comment on column measurement.batch.title is 'Title of the source document';
comment on column measurement.batch.publisher is 'Who published it';
comment on column measurement.batch.published is 'Day of publication, or the year where only the year is known';
comment on column measurement.batch.retrieved_on is 'When it was fetched';
comment on column measurement.batch.address is 'Where it can be found';
comment on column measurement.batch.licence is 'Under what licence or terms';
comment on column measurement.batch.processing is 'What we did to it, apart from what the source says';
comment on column measurement.batch.file_hash is 'SHA-256 of the file read';
comment on column measurement.batch.fingerprint is 'Tells a delivered batch that is already here; null for entries by hand';
comment on column measurement.batch.entered_by is 'Who entered it';
comment on column measurement.batch.entered_at is 'When it was entered';
comment on column measurement.batch.answer_by is 'Last day to object; silence after it is acceptance';
comment on column measurement.batch.demonstration is 'Entered by a demonstration account: on real places never public';

create table measurement.withdrawal (
    batch        uuid primary key references measurement.batch (id),
    reason       text not null,
    withdrawn_by text not null,
    withdrawn_at timestamptz not null
);
comment on table measurement.withdrawal is 'Batches that no longer hold; their values stay on record';
comment on column measurement.withdrawal.batch is 'The batch withdrawn';
comment on column measurement.withdrawal.reason is 'Why';
comment on column measurement.withdrawal.withdrawn_by is 'By whom';
comment on column measurement.withdrawal.withdrawn_at is 'When';

create table measurement.value (
    id                bigint generated always as identity primary key,
    indicator         text not null,
    catalogue_version text not null,
    region            text not null,
    boundary          integer not null,
    period            text not null check (period ~ '^\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?$'),
    revision          integer not null check (revision >= 1),
    stage             text not null check (stage in ('PRELIMINARY', 'FINAL', 'REVISED')),
    state             text not null check (state in ('VALUE', 'NO_DATA', 'UNPUBLISHED', 'NOT_APPLICABLE', 'REFERENCE')),
    figure            numeric,
    numerator         numeric,
    denominator       numeric,
    page              text,
    note              text,
    reason            text,
    batch             uuid not null references measurement.batch (id),
    supersedes        bigint references measurement.value (id),
    recorded_at       timestamptz not null,
    unique (region, indicator, period, revision),
    check ((state in ('VALUE', 'REFERENCE')) = (figure is not null)),
    check ((revision = 1) = (supersedes is null))
);
comment on table measurement.value is 'Values with their revisions; nothing is overwritten';
comment on column measurement.value.id is 'Identity';
comment on column measurement.value.indicator is 'Code of the indicator';
comment on column measurement.value.catalogue_version is 'Version of the system that defines it';
comment on column measurement.value.region is 'Code of the unit as the source has it';
comment on column measurement.value.boundary is 'The year-end list of codes the source followed for this unit';
comment on column measurement.value.period is '2020, 2020Q1 or 2020-03';
comment on column measurement.value.revision is '1, 2, 3 of this unit, indicator and period';
comment on column measurement.value.stage is 'Preliminary, final or revised';
comment on column measurement.value.state is 'A value, or why there is none';
comment on column measurement.value.figure is 'The figure in the unit of the indicator, unrounded';
comment on column measurement.value.numerator is 'Numerator, where the kind has one';
comment on column measurement.value.denominator is 'Denominator, where the kind has one';
comment on column measurement.value.page is 'Page or place in the source';
comment on column measurement.value.note is 'What belongs to this value alone';
comment on column measurement.value.reason is 'Why it was corrected';
comment on column measurement.value.batch is 'Where it came from';
comment on column measurement.value.supersedes is 'The revision before';
comment on column measurement.value.recorded_at is 'When it was stored';
create index value_batch on measurement.value (batch, region);
create index value_revised on measurement.value (region, indicator, period) where revision > 1;

create table measurement.answer (
    id            bigint generated always as identity primary key,
    batch         uuid not null references measurement.batch (id),
    value         bigint references measurement.value (id),
    unit          text not null,
    verdict       text not null check (verdict in ('CONFIRMED', 'OBJECTED')),
    reason        text,
    answered_by   text not null,
    answered_at   timestamptz not null,
    demonstration boolean not null,
    check (verdict = 'CONFIRMED' or (reason is not null and value is not null))
);
comment on table measurement.answer is 'What a city says to the values about it; append-only';
comment on column measurement.answer.id is 'Identity';
comment on column measurement.answer.batch is 'The batch answered';
comment on column measurement.answer.value is 'The value answered, null for all values of the batch';
comment on column measurement.answer.unit is 'The answering unit under its code of today';
comment on column measurement.answer.verdict is 'Confirmed or objected';
comment on column measurement.answer.reason is 'Why it objects';
comment on column measurement.answer.answered_by is 'Organisation and person';
comment on column measurement.answer.answered_at is 'When';
comment on column measurement.answer.demonstration is 'Given by a demonstration account';
create index answer_unit on measurement.answer (unit, batch);

-- Values that hold: of a batch not withdrawn, and no later revision of such a batch. Demonstration acts on real places
-- (codes outside 99xxxx) are left out of the second view, which is what leaves the workspace.
create view measurement.standing_value as
select v.*, b.demonstration and v.region not like '99%' as demonstration_act
from measurement.value v
join measurement.batch b on b.id = v.batch
where not exists (select from measurement.withdrawal w where w.batch = v.batch);
comment on view measurement.standing_value is 'All revisions of batches not withdrawn';

create view measurement.current_value as
select v.*
from measurement.standing_value v
where not exists (
    select from measurement.standing_value n
    where n.revision > 1 and n.region = v.region and n.indicator = v.indicator and n.period = v.period
      and n.revision > v.revision);
comment on view measurement.current_value is 'The latest revision of each value, as the workspace shows it';

create view measurement.public_value as
select v.*
from measurement.standing_value v
where not v.demonstration_act
  and not exists (
    select from measurement.standing_value n
    where n.revision > 1 and not n.demonstration_act
      and n.region = v.region and n.indicator = v.indicator and n.period = v.period and n.revision > v.revision);
comment on view measurement.public_value is 'The latest revision of each value without demonstration acts on real places';

revoke update, delete, truncate on measurement.batch, measurement.withdrawal, measurement.value, measurement.answer from ${app};
