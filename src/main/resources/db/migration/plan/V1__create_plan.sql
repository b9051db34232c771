create schema plan;
comment on schema plan is '工作方案 and 规划 of counties, bureaus and provinces: drafts, and versions that never change (R92, R99, R103)';
grant usage on schema plan to ${app};
alter default privileges in schema plan grant select, insert on tables to ${app};

create table plan.plan (
    id                   uuid        primary key,
    unit                 text        not null,
    level                text        not null check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    kind                 text        not null check (kind in ('WORK', 'DEVELOPMENT', 'TASKS')),
    year                 integer     not null,
    status               text        not null check (status in ('DRAFT', 'FINAL', 'REVISING', 'DROPPED')),
    title                text        not null,
    words                text        not null,
    file                 uuid,
    edit                 integer     not null default 0,
    started_by           text        not null,
    started_person       uuid,
    started_organisation uuid,
    since                timestamptz not null
);
comment on table plan.plan is 'A plan of a unit, with the text that its unit is writing; only its unit writes it (R103)';
comment on column plan.plan.unit is 'Whose: the unit''s code of today';
comment on column plan.plan.level is 'COUNTY of a county, CITY of a city bureau, PROVINCE of a province';
comment on column plan.plan.kind is 'WORK 工作方案, DEVELOPMENT 发展规划, TASKS 年度重点任务';
comment on column plan.plan.year is 'The year it begins with';
comment on column plan.plan.status is 'Where it stands, as the table PlanAction moves it';
comment on column plan.plan.title is 'Title as it was saved last';
comment on column plan.plan.words is 'What stands before the items as it was saved last, may be empty';
comment on column plan.plan.file is 'The file that stands for the items as it was sent last; null where there is none';
comment on column plan.plan.edit is 'How often it was saved; of two at once the second is refused';
comment on column plan.plan.started_by is 'Who began it: organisation and name';
comment on column plan.plan.started_person is 'The person behind started_by, by id; null for the platform';
comment on column plan.plan.started_organisation is 'The organisation behind it, by id; null for the platform';
comment on column plan.plan.since is 'Since when it stands at its status';
create unique index plan_once on plan.plan (unit, level, kind, year) where status <> 'DROPPED';
grant update (status, title, words, file, edit, since) on plan.plan to ${app};

create table plan.draft_item (
    plan        uuid    not null references plan.plan (id),
    position    integer not null,
    item        uuid    not null,
    what        text    not null,
    who         text    not null,
    day         date    not null,
    measure     text    not null,
    publication uuid,
    primary key (plan, position)
);
comment on table plan.draft_item is 'The items that a unit is writing; read by nobody else';
comment on column plan.draft_item.item is 'The item, the same in each version';
comment on column plan.draft_item.what is 'What is to be done';
comment on column plan.draft_item.who is 'A department or office, as text';
comment on column plan.draft_item.day is 'The last day the unit sets itself';
comment on column plan.draft_item.measure is 'The indicator of the own measure it belongs to; empty without one';
comment on column plan.draft_item.publication is 'The paper it carries out; null without one';
grant delete on plan.draft_item to ${app};

create table plan.version (
    plan               uuid        not null references plan.plan (id),
    version            integer     not null check (version > 0),
    title              text        not null,
    words              text        not null,
    file               uuid,
    saved_by           text        not null,
    saved_person       uuid,
    saved_organisation uuid,
    saved_at           timestamptz not null,
    primary key (plan, version)
);
comment on table plan.version is 'What a unit saved as 定稿; rows are only added';
comment on column plan.version.version is '1, 2, 3 … of this plan';
comment on column plan.version.title is 'Title';
comment on column plan.version.words is 'What stands before the items, may be empty';
comment on column plan.version.file is 'The file that stands for the items; null where there are items';
comment on column plan.version.saved_by is 'Who saved it: organisation and name';
comment on column plan.version.saved_person is 'The person behind saved_by, by id; null for the platform';
comment on column plan.version.saved_organisation is 'The organisation behind it, by id; null for the platform';
comment on column plan.version.saved_at is 'When';

create table plan.item (
    plan        uuid    not null,
    version     integer not null,
    position    integer not null,
    item        uuid    not null,
    what        text    not null,
    who         text    not null,
    day         date    not null,
    measure     text    not null,
    publication uuid,
    primary key (plan, version, position),
    foreign key (plan, version) references plan.version (plan, version)
);
comment on table plan.item is 'The items of a version; rows are only added';
comment on column plan.item.item is 'The item, the same in each version';
comment on column plan.item.what is 'What is to be done';
comment on column plan.item.who is 'A department or office, as text';
comment on column plan.item.day is 'The last day the unit sets itself';
comment on column plan.item.measure is 'The indicator of the own measure it belongs to; empty without one';
comment on column plan.item.publication is 'The paper it carries out; null without one';
