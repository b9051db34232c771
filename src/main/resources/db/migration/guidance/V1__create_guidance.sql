create schema guidance;
comment on schema guidance is '指导性技术文件 while they are written: drafts of 总局, the source pilots that remark on them by paragraph, the answers (R63)';
grant usage on schema guidance to ${app};
alter default privileges in schema guidance grant select, insert on tables to ${app};
alter default privileges in schema guidance grant usage, select on sequences to ${app};

create table guidance.guide (
    id                  uuid        primary key,
    title               text        not null,
    batch               integer     not null check (batch between 1 and 99),
    version             integer     not null check (version between 1 and 99),
    former              uuid        references guidance.guide (id),
    status              text        not null check (status in ('DRAFT', 'OPEN', 'ANSWERING', 'PREPARED', 'DISCARDED')),
    edition             integer     not null check (edition > 0),
    shown               integer,
    until               timestamptz,
    publication         uuid,
    opened_by           text        not null,
    opened_person       uuid,
    opened_organisation uuid,
    since               timestamptz not null,
    demonstration       boolean     not null
);
comment on table guidance.guide is 'Drafts of 指导性技术文件 as they stand';
comment on column guidance.guide.batch is 'In which batch it is to be issued';
comment on column guidance.guide.version is '1 for a new document; one more than that of the document it replaces';
comment on column guidance.guide.former is 'The draft of the document it replaces; null for a new one';
comment on column guidance.guide.status is 'DRAFT, OPEN for remarks, ANSWERING them, PREPARED: a publication draft was made of it, DISCARDED';
comment on column guidance.guide.edition is 'The edition of the text that holds';
comment on column guidance.guide.shown is 'The edition that the source pilots read; null before it was opened to them';
comment on column guidance.guide.until is 'The instant remarks end; null before it was opened';
comment on column guidance.guide.publication is 'The publication draft that was made of it; null before';
comment on column guidance.guide.opened_by is 'Who began it: organisation and name';
comment on column guidance.guide.opened_person is 'The person behind opened_by, by id';
comment on column guidance.guide.opened_organisation is 'The organisation behind it, by id';
comment on column guidance.guide.since is 'Since when it stands so';
comment on column guidance.guide.demonstration is 'Begun by a demonstration account: about fictional pilots alone';
grant update (title, batch, status, edition, shown, until, publication, since) on guidance.guide to ${app};

create table guidance.edition (
    guide              uuid        not null references guidance.guide (id),
    number             integer     not null check (number > 0),
    body               text        not null,
    saved_by           text        not null,
    saved_person       uuid,
    saved_organisation uuid,
    saved_at           timestamptz not null,
    primary key (guide, number)
);
comment on table guidance.edition is 'The text of a draft, each time it was saved; rows are only added, so that a remark keeps the words it is about';
comment on column guidance.edition.number is '1, 2, 3 …; of two that are saved at once the second is refused';
comment on column guidance.edition.body is 'Paragraphs, one a line, without empty lines';
comment on column guidance.edition.saved_by is 'Who saved it: organisation and name';
comment on column guidance.edition.saved_person is 'The person behind saved_by, by id';
comment on column guidance.edition.saved_organisation is 'The organisation behind it, by id';

create table guidance.source (
    guide uuid        not null references guidance.guide (id),
    pilot uuid        not null,
    named boolean     not null default false,
    none_at timestamptz,
    primary key (guide, pilot)
);
comment on table guidance.source is 'The pilots a document is made of; their units, and no others, read the draft and remark on it';
comment on column guidance.source.pilot is 'The pilot';
comment on column guidance.source.named is 'Whether its unit wishes to be named as one that contributed';
comment on column guidance.source.none_at is 'When its unit said that it has nothing to remark; null while it did not';
grant update (named, none_at), delete on guidance.source to ${app};

create table guidance.remark (
    id                   uuid        primary key,
    guide                uuid        not null references guidance.guide (id),
    edition              integer     not null,
    paragraph            integer     not null check (paragraph > 0),
    pilot                uuid        not null,
    words                text        not null,
    named                boolean     not null,
    remarked_by          text        not null,
    remarked_person      uuid,
    remarked_organisation uuid,
    remarked_at          timestamptz not null,
    taken_back_at        timestamptz,
    foreign key (guide, edition) references guidance.edition (guide, number)
);
comment on table guidance.remark is 'What the unit of a source pilot remarked on a paragraph';
comment on column guidance.remark.edition is 'The edition it is about';
comment on column guidance.remark.paragraph is 'The paragraph of that edition, from 1';
comment on column guidance.remark.pilot is 'The source pilot of the unit that remarked';
comment on column guidance.remark.words is 'The remark, at most 300 characters';
comment on column guidance.remark.named is 'Whether the other source pilots see from whom it is; 总局 always does';
comment on column guidance.remark.remarked_by is 'Who remarked: organisation and name';
comment on column guidance.remark.remarked_person is 'The person behind remarked_by, by id';
comment on column guidance.remark.remarked_organisation is 'The organisation behind it, by id';
comment on column guidance.remark.taken_back_at is 'When it was taken back; null while it stands';
create index remark_of_guide on guidance.remark (guide);
grant update (taken_back_at) on guidance.remark to ${app};

create table guidance.answer (
    number                bigint      generated always as identity primary key,
    remark                uuid        not null references guidance.remark (id),
    outcome               text        not null check (outcome in ('TAKEN', 'PARTLY', 'NOT_TAKEN')),
    words                 text        not null,
    answered_by           text        not null,
    answered_person       uuid,
    answered_organisation uuid,
    answered_at           timestamptz not null
);
comment on table guidance.answer is 'What 总局 answered to remarks; the latest of each holds, all are kept';
comment on column guidance.answer.outcome is 'TAKEN 采纳, PARTLY 部分采纳, NOT_TAKEN 不采纳';
comment on column guidance.answer.words is 'How it was taken up, or why not';
comment on column guidance.answer.answered_by is 'Who answered: organisation and name';
comment on column guidance.answer.answered_person is 'The person behind answered_by, by id';
comment on column guidance.answer.answered_organisation is 'The organisation behind it, by id';
create index answer_of_remark on guidance.answer (remark);

create table guidance.step (
    number             bigint      generated always as identity primary key,
    guide              uuid        not null references guidance.guide (id),
    action             text        not null,
    words              text        not null,
    acted_by           text        not null,
    acted_person       uuid,
    acted_organisation uuid,
    at                 timestamptz not null
);
comment on table guidance.step is 'What 总局 did to each draft; only ever added';
comment on column guidance.step.number is 'Order of the steps';
comment on column guidance.step.action is 'What was done';
comment on column guidance.step.words is 'Until when it is open, or why it was given up; may be empty';
comment on column guidance.step.acted_by is 'Who did it: organisation and name';
comment on column guidance.step.acted_person is 'The person behind acted_by, by id';
comment on column guidance.step.acted_organisation is 'The organisation behind it, by id';
create index step_of_guide on guidance.step (guide);
