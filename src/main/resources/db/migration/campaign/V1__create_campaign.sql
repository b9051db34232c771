create schema campaign;
comment on schema campaign is '全国“质量月”: campaigns of a year as data, their activities, the lists that were read in, and what each unit fed back (R9 to R12, R122 to R150)';
grant usage on schema campaign to ${app};
alter default privileges in schema campaign grant select, insert on tables to ${app};
alter default privileges in schema campaign grant usage, select on sequences to ${app};

create table campaign.campaign (
    id                uuid        primary key,
    year              integer     not null check (year between 2024 and 2099),
    fictional         boolean     not null,
    status            text        not null check (status in ('DRAFT', 'PUBLISHED', 'DISCARDED')),
    version           integer     not null check (version > 0),
    feedback_until    date,
    begun_by          text        not null,
    begun_person      uuid,
    begun_organisation uuid,
    since             timestamptz not null
);
comment on table campaign.campaign is '质量月 of a year; what its notice says is in the versions';
comment on column campaign.campaign.fictional is 'Begun by a demonstration account: shown where there is a demonstration, asks the units of 示例省 alone';
comment on column campaign.campaign.status is 'DRAFT, PUBLISHED, DISCARDED: a draft that was given up';
comment on column campaign.campaign.version is 'The version that holds';
comment on column campaign.campaign.feedback_until is 'Last day of feedback, in Beijing; null: none is asked, as of past years';
comment on column campaign.campaign.begun_by is 'Who began it: organisation and name';
comment on column campaign.campaign.begun_person is 'The person behind begun_by, by id; null for what was delivered';
comment on column campaign.campaign.begun_organisation is 'The organisation behind it, by id';
comment on column campaign.campaign.since is 'Since when it stands so';
create unique index campaign_once on campaign.campaign (year, fictional) where status <> 'DISCARDED';
grant update (status, version, feedback_until, since) on campaign.campaign to ${app};

create table campaign.version (
    campaign           uuid        not null references campaign.campaign (id),
    number             integer     not null check (number > 0),
    definition         jsonb       not null,
    feedback_until     date,
    reason             text        not null,
    saved_by           text        not null,
    saved_person       uuid,
    saved_organisation uuid,
    saved_at           timestamptz not null,
    primary key (campaign, number)
);
comment on table campaign.version is 'What the notice of a campaign says, each time it was saved; rows are only added';
comment on column campaign.version.number is '1, 2, 3 …; of two that are saved at once the second is refused';
comment on column campaign.version.definition is 'Notice, theme, period, organisers by name, content areas, arrangements, requirements, annexes, slogans, place of the posters';
comment on column campaign.version.feedback_until is 'Last day of feedback of this version; null: none is asked';
comment on column campaign.version.reason is 'Why a published one was amended; empty else';
comment on column campaign.version.saved_by is 'Who saved it: organisation and name';
comment on column campaign.version.saved_person is 'The person behind saved_by, by id; null for what was delivered';
comment on column campaign.version.saved_organisation is 'The organisation behind it, by id';

create table campaign.annex (
    id                 uuid        primary key,
    campaign           uuid        not null references campaign.campaign (id),
    annex              text        not null check (annex in ('DEPARTMENTS', 'ASSOCIATIONS', 'PLACES')),
    area               text        not null,
    name               text        not null,
    owner_role         text        not null,
    owner_key          text        not null,
    lines              jsonb       not null,
    status             text        not null check (status in ('READ', 'TAKEN', 'DROPPED')),
    demonstration      boolean     not null,
    read_by            text        not null,
    read_person        uuid,
    read_organisation  uuid,
    read_at            timestamptz not null,
    since              timestamptz not null
);
comment on table campaign.annex is 'Annexes 1 to 3 as they were read from a workbook: looked at before they are taken in (R134 to R136)';
comment on column campaign.annex.annex is 'DEPARTMENTS 附件1, ASSOCIATIONS 附件2, PLACES 附件3';
comment on column campaign.annex.area is 'Key of the content area under which its rows are listed';
comment on column campaign.annex.name is 'The name of the file as it was sent';
comment on column campaign.annex.owner_role is 'The role of whoever sent it';
comment on column campaign.annex.owner_key is 'Its unit: samr, or the code of the province';
comment on column campaign.annex.lines is 'The rows with what is wrong in each; what they change is reckoned anew each time it is looked at';
comment on column campaign.annex.status is 'READ, TAKEN in, DROPPED';
comment on column campaign.annex.demonstration is 'Sent by a demonstration account';
comment on column campaign.annex.read_by is 'Who sent it: organisation and name';
comment on column campaign.annex.read_person is 'The person behind read_by, by id';
comment on column campaign.annex.read_organisation is 'The organisation behind it, by id';
comment on column campaign.annex.since is 'Since when it stands so';
grant update (status, since) on campaign.annex to ${app};

create table campaign.activity (
    id                 uuid        primary key,
    campaign           uuid        not null references campaign.campaign (id),
    owner_role         text        not null,
    owner_key          text        not null,
    host               text        not null check (host <> ''),
    unit               text,
    province           text,
    annex              text        check (annex in ('DEPARTMENTS', 'ASSOCIATIONS', 'PLACES')),
    number             integer     check (number > 0),
    title              text        not null check (title <> ''),
    area               text        not null,
    arrangement        text        not null,
    tags               text[]      not null,
    place              text        not null,
    begins             date,
    ends               date,
    link               text        not null,
    effect             text        not null,
    voluntary          boolean     not null check (voluntary),
    free               boolean     not null check (free),
    source             text        not null,
    status             text        not null check (status in ('LISTED', 'CANCELLED')),
    edit               integer     not null check (edit > 0),
    fictional          boolean     not null,
    demonstration      boolean     not null,
    entered_by           text        not null,
    entered_person       uuid,
    entered_organisation uuid,
    since              timestamptz not null,
    check (ends is null or begins is not null and ends >= begins),
    check ((annex is null) = (number is null))
);
comment on table campaign.activity is 'Activities of 质量月: voluntary and free of charge, or they do not stand here; no heads are counted, no leaders, no budget, no pictures required (R9 to R12)';
comment on column campaign.activity.owner_role is 'The role of the unit that keeps it';
comment on column campaign.activity.owner_key is 'That unit: samr, its code, or the organisation by id';
comment on column campaign.activity.host is 'Who holds it, in words';
comment on column campaign.activity.unit is 'The unit of the divisions where it is held; null where it is of the whole country';
comment on column campaign.activity.province is 'The province of that unit';
comment on column campaign.activity.annex is 'Of which annex it is a row; null where it is of none';
comment on column campaign.activity.number is '序号 there';
comment on column campaign.activity.title is 'Its name';
comment on column campaign.activity.area is 'Key of the content area of the campaign';
comment on column campaign.activity.arrangement is 'Key of the arrangement; empty where it belongs to none';
comment on column campaign.activity.tags is 'Names of Tag';
comment on column campaign.activity.place is 'Where, in words';
comment on column campaign.activity.begins is 'First day; null where it is not known yet';
comment on column campaign.activity.ends is 'Last day; null where there is one day or none known';
comment on column campaign.activity.link is 'Address of its own page; empty where it has none';
comment on column campaign.activity.effect is 'What has changed, in words; empty before it is known';
comment on column campaign.activity.voluntary is 'Declared: whoever takes part does so of its own will';
comment on column campaign.activity.free is 'Declared: nothing is charged to enterprises';
comment on column campaign.activity.source is 'The record it was ticked from, as pilot/ and its id; empty where it was written';
comment on column campaign.activity.status is 'LISTED or CANCELLED';
comment on column campaign.activity.edit is 'How often it was saved; a form opened on an older one is refused';
comment on column campaign.activity.fictional is 'Of 示例省 or of an invented body';
comment on column campaign.activity.demonstration is 'Written by a demonstration account; about a real place it is never public';
comment on column campaign.activity.entered_by is 'Who saved it last: organisation and name';
comment on column campaign.activity.entered_person is 'The person behind entered_by, by id; null for what was delivered';
comment on column campaign.activity.entered_organisation is 'The organisation behind it, by id';
comment on column campaign.activity.since is 'Since when it stands so';
create unique index activity_of_annex on campaign.activity (campaign, annex, host, number, fictional, demonstration) where annex is not null;
create unique index activity_of_source on campaign.activity (campaign, owner_key, source) where source <> '' and status = 'LISTED';
create index activity_by_day on campaign.activity (campaign, begins);
create index activity_by_owner on campaign.activity (owner_key, campaign);
grant update (title, area, arrangement, tags, place, begins, ends, link, effect, status, edit, entered_by, entered_person,
    entered_organisation, since) on campaign.activity to ${app};

create table campaign.feedback (
    campaign          uuid        not null references campaign.campaign (id),
    unit              text        not null,
    role              text        not null check (role in ('CITY', 'PROVINCE', 'ORGANISER')),
    name              text        not null,
    province          text,
    status            text        not null check (status in ('ASKED', 'AT_PROVINCE', 'ARRIVED')),
    held              boolean     not null,
    ticked            uuid[]      not null,
    words             text        not null,
    sent_by           text        not null,
    sent_person       uuid,
    sent_organisation uuid,
    since             timestamptz not null,
    primary key (campaign, unit)
);
comment on table campaign.feedback is 'What a unit fed back of a campaign: one each (R133, R149, R182)';
comment on column campaign.feedback.unit is 'Code of the county or province, or the id of the department or association';
comment on column campaign.feedback.name is 'Its name when it was sent';
comment on column campaign.feedback.province is 'The province through which it goes; null where it goes to 总局 directly';
comment on column campaign.feedback.status is 'ASKED again after it was taken back, AT_PROVINCE, ARRIVED at 总局';
comment on column campaign.feedback.held is 'Whether anything was held; false: 没有开展';
comment on column campaign.feedback.ticked is 'The own activities it is about';
comment on column campaign.feedback.words is 'At most 300 字; may be empty';
comment on column campaign.feedback.sent_by is 'Who sent it: organisation and name';
comment on column campaign.feedback.sent_person is 'The person behind sent_by, by id';
comment on column campaign.feedback.sent_organisation is 'The organisation behind it, by id';
comment on column campaign.feedback.since is 'Since when it stands so';
create index feedback_of_province on campaign.feedback (campaign, province);
grant update (status, held, ticked, words, sent_by, sent_person, sent_organisation, since) on campaign.feedback to ${app};

create table campaign.media (
    file              uuid        primary key,
    campaign          uuid        not null references campaign.campaign (id),
    unit              text        not null,
    rights            text        not null check (rights <> ''),
    sent_by           text        not null,
    sent_person       uuid,
    sent_organisation uuid,
    sent_at           timestamptz not null
);
comment on table campaign.media is 'Pictures and video sent with feedback, never required; who may use them is said with each (R149)';
comment on column campaign.media.file is 'The kept file';
comment on column campaign.media.unit is 'Whose feedback';
comment on column campaign.media.rights is 'Who took it and what it may be used for, in words';
comment on column campaign.media.sent_by is 'Who sent it and declared that whoever can be recognised agreed: organisation and name';
comment on column campaign.media.sent_person is 'The person behind sent_by, by id';
comment on column campaign.media.sent_organisation is 'The organisation behind it, by id';

create table campaign.step (
    matter            text        not null,
    number            integer     not null,
    what              text        not null,
    words             text        not null,
    done_by           text        not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    primary key (matter, number)
);
comment on table campaign.step is 'What was done to campaigns, activities and feedback; rows are only added';
comment on column campaign.step.matter is 'campaign/, monthactivity/ or monthfeedback/ and the identifier';
comment on column campaign.step.number is '1, 2, 3 … of this matter; of two at once the second is refused';
comment on column campaign.step.what is 'The act in words';
comment on column campaign.step.words is 'What was said with it, may be empty';
comment on column campaign.step.done_by is 'Who did it: organisation and name';
comment on column campaign.step.done_person is 'The person behind done_by, by id; null for the platform';
comment on column campaign.step.done_organisation is 'The organisation behind it, by id; null for the platform';
comment on column campaign.step.done_at is 'When';
