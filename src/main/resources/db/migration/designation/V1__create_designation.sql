create schema designation;
grant usage on schema designation to ${app};
alter default privileges in schema designation grant select, insert on tables to ${app};

create table designation.designation (
    id                    uuid primary key,
    name                  text not null check (char_length(name) between 3 and 40 and name !~ '\s'),
    source                text not null check (char_length(source) between 1 and 200),
    reason                text not null check (char_length(reason) between 1 and 200),
    valid_from            date not null,
    status                text not null check (status in ('PROPOSED', 'IN_FORCE', 'DECLINED', 'WITHDRAWN', 'ENDED')),
    proposed_by           text not null,
    proposed_person       uuid not null,
    proposed_organisation uuid not null,
    proposed_at           timestamptz not null
);
create unique index designation_once on designation.designation (name) where status in ('PROPOSED', 'IN_FORCE');
comment on table designation.designation is 'Names of official documents that hold a refused word; never deleted';
comment on column designation.designation.name is 'The exact words that are admitted';
comment on column designation.designation.source is 'The document: who issued it, title and number';
comment on column designation.designation.reason is 'What for';
comment on column designation.designation.valid_from is 'The first day, in Beijing, once a second person agreed';
comment on column designation.designation.status is 'Where it stands, as DesignationStatus';
comment on column designation.designation.proposed_by is 'Organisation and person';
comment on column designation.designation.proposed_person is 'The person, who never agrees to it';
comment on column designation.designation.proposed_organisation is 'The organisation, by id';
comment on column designation.designation.proposed_at is 'When';
grant update (status) on designation.designation to ${app};

create table designation.step (
    designation       uuid not null references designation.designation (id),
    number            integer not null,
    action            text not null check (action in ('AGREE', 'DECLINE', 'WITHDRAW', 'END')),
    reason            text not null,
    done_by           text not null,
    done_person       uuid not null,
    done_organisation uuid not null,
    done_at           timestamptz not null,
    primary key (designation, number)
);
comment on table designation.step is 'What was done to a name after it was proposed; append-only';
comment on column designation.step.designation is 'Which name';
comment on column designation.step.number is 'First, second';
comment on column designation.step.action is 'As DesignationAction';
comment on column designation.step.reason is 'Why; empty where none is asked';
comment on column designation.step.done_by is 'Organisation and person';
comment on column designation.step.done_person is 'The person, by id';
comment on column designation.step.done_organisation is 'The organisation, by id';
comment on column designation.step.done_at is 'When';
