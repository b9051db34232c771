create schema pilot;
comment on schema pilot is '试点 and 重点活动 under way: milestones, quarter marks, summaries, thread, support (R59, R60, R62, R77, R151)';
grant usage on schema pilot to ${app};
alter default privileges in schema pilot grant select, insert on tables to ${app};

create table pilot.pilot (
    id            uuid        primary key,
    application   uuid        not null unique references application.application (id),
    call          uuid        not null,
    year          integer     not null,
    kind          text        not null check (kind in ('PILOT', 'ACTIVITY')),
    unit          text        not null,
    recommender   text        not null,
    title         text        not null,
    status        text        not null check (status in ('UNDER_WAY', 'INTERIM', 'CLOSING', 'DONE', 'PAUSED', 'ENDED')),
    before        text        check (before in ('UNDER_WAY', 'INTERIM', 'CLOSING')),
    opened_at     timestamptz not null,
    since         timestamptz not null,
    fictional     boolean     not null,
    demonstration boolean     not null,
    check ((status = 'PAUSED') = (before is not null))
);
comment on table pilot.pilot is 'A 确定 pilot or 纳入 activity that is carried out; opened by itself when its result was released';
comment on column pilot.pilot.application is 'The proposal as it was submitted: what was promised is read there and never changes';
comment on column pilot.pilot.call is 'The call it was decided in';
comment on column pilot.pilot.year is 'The year of the call';
comment on column pilot.pilot.kind is 'PILOT 创新试点, ACTIVITY 百城质量提升重点活动';
comment on column pilot.pilot.unit is 'Whose: the unit''s code of today';
comment on column pilot.pilot.recommender is 'The body that recommended it';
comment on column pilot.pilot.title is '试点任务 or 活动名称 as submitted';
comment on column pilot.pilot.status is 'UNDER_WAY 实施中, INTERIM 阶段总结, CLOSING 完成总结, DONE 完成, PAUSED 暂缓, ENDED 终止';
comment on column pilot.pilot.before is 'Where it goes on after 暂缓; null while it is not paused';
comment on column pilot.pilot.opened_at is 'When it was opened here';
comment on column pilot.pilot.since is 'Since when it stands at its status';
comment on column pilot.pilot.fictional is 'Whether its unit is one of 示例省';
comment on column pilot.pilot.demonstration is 'Whether a demonstration account had a hand in it';
create index pilot_unit on pilot.pilot (unit);
grant update (unit, status, before, since, demonstration) on pilot.pilot to ${app};

create table pilot.direction (
    pilot    uuid    not null references pilot.pilot (id),
    position integer not null,
    code     text    not null,
    label    text    not null,
    primary key (pilot, position)
);
comment on table pilot.direction is 'The directions as submitted, in the order of the form';
comment on column pilot.direction.code is 'Code in the form of the call';
comment on column pilot.direction.label is 'The words of the form; of 其他 the text of the city';

create table pilot.milestone (
    pilot     uuid not null references pilot.pilot (id),
    quarter   text not null check (quarter ~ '^\d{4}Q[1-4]$'),
    work      text not null,
    safeguard text not null default '',
    day       date not null,
    primary key (pilot, quarter)
);
comment on table pilot.milestone is 'The quarters of the plan as submitted, those in which something is planned; never altered';
comment on column pilot.milestone.quarter is 'As 2026Q3';
comment on column pilot.milestone.work is 'The work of the quarter, as submitted (R59)';
comment on column pilot.milestone.safeguard is '保障措施 of the quarter where the form asks for it; empty otherwise (R59)';
comment on column pilot.milestone.day is 'The last day of the quarter';

create table pilot.step (
    pilot              uuid        not null references pilot.pilot (id),
    number             integer     not null check (number > 0),
    action             text        not null,
    status             text        not null,
    quarter            text        not null default '',
    words              text        not null,
    organisation       text        not null,
    taken_by           text        not null,
    taken_person       uuid,
    taken_organisation uuid,
    taken_at           timestamptz not null,
    undone_at          timestamptz,
    primary key (pilot, number)
);
comment on table pilot.step is 'Everything that was done to a pilot; rows are only added';
comment on column pilot.step.number is '1, 2, 3 … of this pilot';
comment on column pilot.step.action is 'What was done, in the words of the tables PilotAction, MarkAction and SupportAction, or what the platform noted';
comment on column pilot.step.status is 'Where the pilot stands after it';
comment on column pilot.step.quarter is 'The quarter it is about; empty where it is about none';
comment on column pilot.step.words is 'The reason or what else was said, may be empty';
comment on column pilot.step.organisation is 'The organisation that acted; 平台 where nobody did';
comment on column pilot.step.taken_by is 'Who acted: organisation and name';
comment on column pilot.step.taken_person is 'The person behind taken_by, by id; null for the platform';
comment on column pilot.step.taken_organisation is 'The organisation behind it, by id; null for the platform';
comment on column pilot.step.taken_at is 'When';
comment on column pilot.step.undone_at is 'When it was taken back within its ten minutes; null where it holds';
grant update (undone_at) on pilot.step to ${app};

create table pilot.mark (
    pilot     uuid    not null,
    step      integer not null,
    quarter   text    not null,
    made_in   text    not null,
    kind      text    not null check (kind in ('ON_PLAN', 'ADJUSTED', 'NOT_BEGUN')),
    day       date,
    words     text    not null,
    undone_at timestamptz,
    primary key (pilot, step),
    foreign key (pilot, step) references pilot.step (pilot, number),
    foreign key (pilot, quarter) references pilot.milestone (pilot, quarter),
    check ((kind = 'ADJUSTED') = (day is not null))
);
comment on table pilot.mark is '季度标记: what the city said of a milestone; the latest that holds counts';
comment on column pilot.mark.quarter is 'The milestone it is about';
comment on column pilot.mark.made_in is 'The quarter in which it was said: one in each (R59)';
comment on column pilot.mark.kind is 'ON_PLAN 按计划, ADJUSTED 有调整, NOT_BEGUN 未开展';
comment on column pilot.mark.day is 'The new day where it is 有调整';
comment on column pilot.mark.words is 'What was adjusted, or why it was not begun; empty where it is 按计划';
comment on column pilot.mark.undone_at is 'When it was taken back; null where it holds';
create unique index mark_once on pilot.mark (pilot, quarter, made_in) where undone_at is null;
grant update (undone_at) on pilot.mark to ${app};

create table pilot.rest (
    pilot    uuid        not null references pilot.pilot (id),
    since    timestamptz not null,
    ended_at timestamptz,
    why      text        not null,
    primary key (pilot, since)
);
comment on table pilot.rest is '暂缓: a milestone whose day falls into one is no lag';
comment on column pilot.rest.since is 'From when';
comment on column pilot.rest.ended_at is 'When it went on or ended; null while it rests';
comment on column pilot.rest.why is 'What its readers are told';
create unique index rest_once on pilot.rest (pilot) where ended_at is null;
grant update (ended_at) on pilot.rest to ${app};

create table pilot.summary (
    pilot uuid    not null,
    step  integer not null,
    kind  text    not null check (kind in ('INTERIM', 'FINAL')),
    year  integer not null,
    words text    not null check (words <> ''),
    primary key (pilot, step),
    foreign key (pilot, step) references pilot.step (pilot, number)
);
comment on table pilot.summary is '阶段总结, the section 试点 of an annual summary, and 完成总结; the latest that holds counts (R60)';
comment on column pilot.summary.kind is 'INTERIM 阶段总结, FINAL 完成总结';
comment on column pilot.summary.year is 'The year it is about';
comment on column pilot.summary.words is 'The text';

create table pilot.landmark (
    pilot uuid    not null,
    step  integer not null,
    name  text    not null,
    what  text    not null,
    day   date    not null,
    link  text    not null,
    primary key (pilot, step),
    foreign key (pilot, step) references pilot.step (pilot, number)
);
comment on table pilot.landmark is '标志性成果: records of their own that can become a case (R151)';
comment on column pilot.landmark.name is 'Its name';
comment on column pilot.landmark.what is 'What it is, in words';
comment on column pilot.landmark.day is 'The day it was reached';
comment on column pilot.landmark.link is 'Where it can be read, may be empty';
