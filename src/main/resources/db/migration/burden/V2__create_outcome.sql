create table burden.outcome (
    request   uuid not null references burden.request (id),
    indicator text not null,
    period    text not null,
    unit      text not null,
    outcome   text not null check (outcome in ('ENTERED', 'SKIPPED')),
    at        timestamptz not null,
    primary key (request, indicator, period, unit)
);
comment on table burden.outcome is 'Items a unit has answered or declined: it is not asked for them again. What it answered stands in answer';
comment on column burden.outcome.request is 'The request';
comment on column burden.outcome.indicator is 'Code of the indicator';
comment on column burden.outcome.period is 'The period';
comment on column burden.outcome.unit is 'Who answered';
comment on column burden.outcome.outcome is 'Entered as values, or left out';
comment on column burden.outcome.at is 'When';

-- Until now the register read this off the answers.
insert into burden.outcome
select request, indicator, period, unit, status, saved_at from burden.answer where status in ('ENTERED', 'SKIPPED');

revoke update, delete, truncate on burden.outcome from ${app};
