create table pilot.remark (
    pilot uuid    not null,
    step  integer not null,
    role  text    not null check (role in ('CITY', 'CITY_BUREAU', 'PROVINCE', 'SAMR')),
    words text    not null check (words <> ''),
    primary key (pilot, step),
    foreign key (pilot, step) references pilot.step (pilot, number)
);
comment on table pilot.remark is '沟通: what the unit, its bureau, its province and 总局 write to each other about a pilot (R62)';
comment on column pilot.remark.role is 'The post in which it was written';
comment on column pilot.remark.words is 'The text';

create table pilot.report (
    pilot  uuid    not null,
    step   integer not null,
    title  text    not null,
    outlet text    not null,
    day    date    not null,
    link   text    not null,
    primary key (pilot, step),
    foreign key (pilot, step) references pilot.step (pilot, number)
);
comment on table pilot.report is '媒体报道 of a pilot: for publicity alone and counted nowhere (R62)';
comment on column pilot.report.title is 'Title of the report';
comment on column pilot.report.outlet is 'Where it appeared';
comment on column pilot.report.day is 'On which day';
comment on column pilot.report.link is 'Its address, may be empty';

create table pilot.support (
    id                    uuid        primary key,
    pilot                 uuid        not null,
    step                  integer     not null,
    role                  text        not null check (role in ('CITY_BUREAU', 'PROVINCE', 'SAMR')),
    tool                  text        not null check (tool in ('METROLOGY', 'STANDARD', 'TESTING', 'CERTIFICATION', 'MANAGEMENT', 'BRAND', 'TALENT', 'INCENTIVE')),
    giver                 text        not null,
    what                  text        not null,
    result                text        not null,
    status                text        not null check (status in ('RECORDED', 'CONFIRMED', 'REFUSED')),
    reason                text        not null default '',
    answered_by           text,
    answered_person       uuid,
    answered_organisation uuid,
    answered_at           timestamptz,
    answered_step         integer,
    foreign key (pilot, step) references pilot.step (pilot, number),
    check ((status = 'RECORDED') = (answered_at is null))
);
comment on table pilot.support is '支持记录: which quality tool a level above put to use, and what came of it; confirmed or refused by the city (R77, R94, R107, R152)';
comment on column pilot.support.step is 'The step with which it was recorded';
comment on column pilot.support.role is 'In which post it was recorded';
comment on column pilot.support.tool is 'METROLOGY 计量, STANDARD 标准, TESTING 检验检测, CERTIFICATION 认证认可, MANAGEMENT 质量管理, BRAND 品牌, TALENT 人才, INCENTIVE 激励';
comment on column pilot.support.giver is 'By whom: an office or a technical body';
comment on column pilot.support.what is 'What was done';
comment on column pilot.support.result is 'What came of it';
comment on column pilot.support.status is 'RECORDED 待确认, CONFIRMED 已确认, REFUSED 不予确认';
comment on column pilot.support.reason is 'Why the city does not confirm it; empty otherwise';
comment on column pilot.support.answered_by is 'Who answered for the city: organisation and name; null until then';
comment on column pilot.support.answered_person is 'The person behind answered_by, by id';
comment on column pilot.support.answered_organisation is 'The organisation behind it, by id';
comment on column pilot.support.answered_at is 'When';
comment on column pilot.support.answered_step is 'The step with which it was answered; null until then';
create index support_pilot on pilot.support (pilot);
grant update (status, reason, answered_by, answered_person, answered_organisation, answered_at, answered_step) on pilot.support to ${app};

-- What the demonstration carries out was never a proposal: it brings its own promises.
alter table pilot.pilot alter column application drop not null;

create table pilot.promise (
    pilot    uuid    not null references pilot.pilot (id),
    position integer not null,
    heading  text    not null,
    words    text    not null,
    primary key (pilot, position)
);
comment on table pilot.promise is 'What was promised where there is no proposal to read it from: of 示例省 alone';
comment on column pilot.promise.heading is 'The heading of the form';
comment on column pilot.promise.words is 'The invented text';
