create schema publication;
grant usage on schema publication to ${app};
alter default privileges in schema publication grant select, insert on tables to ${app};

create table publication.publication (
    id                   uuid primary key,
    issuer_role          text not null check (issuer_role in ('SAMR', 'PROVINCE', 'CITY_BUREAU', 'CITY')),
    issuer_area          text,
    issuer_province      text,
    issuer_name          text not null check (char_length(issuer_name) between 1 and 200),
    kind                 text not null check (kind in ('NOTICE', 'GUIDE', 'POLICY', 'INCENTIVE', 'GUIDANCE', 'RESULT', 'POSTER',
                                                      'SLOGAN', 'REPORT', 'LINK')),
    title                text not null check (char_length(title) between 1 and 100),
    number               text not null check (char_length(number) <= 40),
    day                  date not null,
    disclosure           text not null check (disclosure in ('PUBLIC', 'INTERNAL')),
    summary              text not null check (char_length(summary) <= 200),
    body                 text not null check (char_length(body) <= 30000),
    link                 text not null check (char_length(link) <= 300),
    field                text not null check (char_length(field) <= 40),
    batch                integer check (batch between 1 and 99),
    comprehensive        boolean not null,
    embargo              timestamptz,
    valid_from           date,
    valid_until          date check (valid_until >= valid_from),
    addressed            text[] not null,
    units                text[] not null,
    copied               text[] not null,
    replaces             uuid references publication.publication (id),
    status               text not null check (status in ('DRAFT', 'TO_SIGN', 'RETURNED', 'ISSUED', 'WITHDRAWN', 'REPLACED',
                                                         'DISCARDED')),
    edit                 integer not null check (edit > 0),
    drafted_by           text not null,
    drafted_person       uuid,
    drafted_organisation uuid,
    drafted_at           timestamptz not null,
    signed_by            text,
    signed_person        uuid,
    signed_organisation  uuid,
    signed_at            timestamptz,
    released_at          timestamptz,
    ended_at             timestamptz,
    changed_at           timestamptz not null,
    handled_by           uuid,
    demonstration        boolean not null,
    check ((issuer_area is null) = (issuer_role = 'SAMR')),
    check ((status in ('ISSUED', 'WITHDRAWN', 'REPLACED')) = (signed_at is not null and released_at is not null)),
    check ((status in ('WITHDRAWN', 'REPLACED')) = (ended_at is not null)),
    check (signed_person is null or signed_person <> drafted_person)
);
create unique index publication_number on publication.publication (issuer_role, coalesce(issuer_area, ''), demonstration, number)
    where number <> '' and status = 'ISSUED';
create index on publication.publication (issuer_role, issuer_area);
create index on publication.publication (disclosure, released_at);
create index on publication.publication (replaces);
comment on table publication.publication is 'Papers of a unit from their draft on; never deleted, and never altered once issued';
comment on column publication.publication.id is 'Says nothing and cannot be guessed';
comment on column publication.publication.issuer_role is 'The role of the unit that issues it';
comment on column publication.publication.issuer_area is 'The area the unit answers for; none for 总局';
comment on column publication.publication.issuer_province is 'The body that recommends that area; none for 总局';
comment on column publication.publication.issuer_name is 'The unit as it stands on the paper';
comment on column publication.publication.kind is 'As PublicationKind';
comment on column publication.publication.title is 'Title';
comment on column publication.publication.number is '文号, as the office''s own system gave it; empty where it has none';
comment on column publication.publication.day is '成文日期';
comment on column publication.publication.disclosure is 'Whether it is public, as Disclosure of a call';
comment on column publication.publication.summary is 'One sentence for lists';
comment on column publication.publication.body is 'The text; empty where files or a link carry it';
comment on column publication.publication.link is 'Where the original is to be found';
comment on column publication.publication.field is 'What a policy is about';
comment on column publication.publication.batch is 'Of guiding papers and results';
comment on column publication.publication.comprehensive is 'Whether it is a 综合性 paper';
comment on column publication.publication.embargo is 'The minute before which nobody but the issuer knows of it';
comment on column publication.publication.valid_from is 'The first day it is in force, in Beijing';
comment on column publication.publication.valid_until is 'The last day it is in force, in Beijing';
comment on column publication.publication.addressed is 'Groups it goes to, as Addressee';
comment on column publication.publication.units is 'Codes of single places it goes to';
comment on column publication.publication.copied is 'Who has a copy, as Addressee';
comment on column publication.publication.replaces is 'The publication in whose place it comes';
comment on column publication.publication.status is 'Where it stands, as PublicationStatus';
comment on column publication.publication.edit is 'How often its text was saved';
comment on column publication.publication.drafted_by is 'Who saved it last: organisation and person';
comment on column publication.publication.drafted_person is 'The person, who never signs it; none where it was delivered';
comment on column publication.publication.drafted_organisation is 'The organisation, by id';
comment on column publication.publication.drafted_at is 'When it was saved last';
comment on column publication.publication.signed_by is 'Who signed it: organisation and person';
comment on column publication.publication.signed_person is 'The person, another one than drafted it';
comment on column publication.publication.signed_organisation is 'The organisation, by id';
comment on column publication.publication.signed_at is 'When it was signed';
comment on column publication.publication.released_at is 'From when those it concerns see it: signed, and the embargo over';
comment on column publication.publication.ended_at is 'When it was withdrawn or replaced';
comment on column publication.publication.changed_at is 'Since when it stands as it stands';
comment on column publication.publication.handled_by is 'The person who brought it there';
comment on column publication.publication.demonstration is 'Whether a demonstration account wrote it';
grant update (kind, title, number, day, disclosure, summary, body, link, field, batch, comprehensive, embargo, valid_from,
    valid_until, addressed, units, copied, edit, drafted_by, drafted_person, drafted_organisation, drafted_at, status, signed_by,
    signed_person, signed_organisation, signed_at, released_at, ended_at, changed_at, handled_by)
    on publication.publication to ${app};

create table publication.step (
    publication       uuid not null references publication.publication (id),
    number            integer not null,
    action            text not null check (action in ('SAVE', 'SUBMIT', 'RECALL', 'DISCARD', 'ISSUE', 'RETURN', 'WITHDRAW', 'REPLACE')),
    reason            text not null,
    done_by           text not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    primary key (publication, number)
);
comment on table publication.step is 'What was done to a publication; append-only';
comment on column publication.step.publication is 'Which';
comment on column publication.step.number is 'First, second';
comment on column publication.step.action is 'As PublicationAction';
comment on column publication.step.reason is 'Why; empty where none is asked';
comment on column publication.step.done_by is 'Organisation and person';
comment on column publication.step.done_person is 'The person, by id';
comment on column publication.step.done_organisation is 'The organisation, by id';
comment on column publication.step.done_at is 'When';

create table publication.delivery (
    publication uuid not null references publication.publication (id),
    role        text not null,
    area        text not null,
    copy        boolean not null,
    told_at     timestamptz not null,
    primary key (publication, role, area)
);
comment on table publication.delivery is 'To which desks a publication was delivered, and when; whether anybody read it is not kept';
comment on column publication.delivery.publication is 'Which';
comment on column publication.delivery.role is 'The role of the posts';
comment on column publication.delivery.area is 'Their area; empty for posts that have none';
comment on column publication.delivery.copy is 'Whether it is a 抄送';
comment on column publication.delivery.told_at is 'From when it is told there';

create table publication.left_out (
    publication uuid not null references publication.publication (id),
    file        uuid not null,
    primary key (publication, file)
);
comment on table publication.left_out is 'Files of a draft that do not go with it; append-only';
comment on column publication.left_out.publication is 'Which';
comment on column publication.left_out.file is 'The attached file that does not go with it';
