create schema finding;
comment on schema finding is '发现与措施: what cities do about what their profiles show';
grant usage on schema finding to ${app};
alter default privileges in schema finding grant select, insert on tables to ${app};

create table finding.measure (
    unit          text        not null check (unit ~ '^(\d{6}|\d{9}|Z\d{6})$'),
    indicator     text        not null,
    version       integer     not null check (version > 0),
    what          text        not null check (what <> ''),
    who           text        not null check (who <> ''),
    until         date        not null,
    goal          numeric,
    goal_year     integer     check (goal_year between 2000 and 2100),
    state         text        not null check (state in ('UNDER_WAY', 'DONE', 'ENDED')),
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    demonstration boolean     not null,
    primary key (unit, indicator, version),
    check ((goal is null) = (goal_year is null))
);
comment on table finding.measure is 'Versions of a city''s own measure and goal for an indicator (R3, R36); rows are added, never changed';
comment on column finding.measure.unit is 'The city under its code of today';
comment on column finding.measure.indicator is 'Code of the indicator it answers';
comment on column finding.measure.version is '1 for the first version, then counting up; two writers of one version exclude each other';
comment on column finding.measure.what is 'What is done';
comment on column finding.measure.who is 'Who is responsible, a body';
comment on column finding.measure.until is 'Until when';
comment on column finding.measure.goal is 'The goal the city sets itself, in the unit of the indicator; null without one';
comment on column finding.measure.goal_year is 'The year of the goal';
comment on column finding.measure.state is 'How the city says it stands: UNDER_WAY 推进中, DONE 已完成, ENDED 不再推进';
comment on column finding.measure.recorded_by is 'Who saved it: organisation and post';
comment on column finding.measure.recorded_at is 'When';
comment on column finding.measure.demonstration is 'Whether a demonstration account wrote it for a real place; never public';
revoke update, delete, truncate on finding.measure from ${app};
