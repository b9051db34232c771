create schema recall;
comment on schema recall is '召回信息: links to official recall notices (R113)';
grant usage on schema recall to ${app};
alter default privileges in schema recall grant select, insert on tables to ${app};

create table recall.notice (
    id                     uuid        primary key,
    product                text        not null check (product <> ''),
    producer               text        not null,
    place                  text,
    issuer                 text        not null check (issuer <> ''),
    day                    date        not null,
    link                   text        not null check (link <> ''),
    demonstration          boolean     not null,
    entered_by             text        not null,
    entered_person         uuid,
    entered_organisation   uuid,
    entered_at             timestamptz not null,
    withdrawn_by           text,
    withdrawn_person       uuid,
    withdrawn_organisation uuid,
    withdrawn_at           timestamptz,
    unique (link, product, demonstration)
);
comment on table recall.notice is 'An official recall notice, as a link';
comment on column recall.notice.product is 'What is recalled, as the notice calls it';
comment on column recall.notice.producer is 'Who recalls it; empty where the notice does not say';
comment on column recall.notice.place is 'The county of the producer by its code of the day it was entered; null where it is not known';
comment on column recall.notice.issuer is 'The office that published the notice';
comment on column recall.notice.day is 'The day of the notice';
comment on column recall.notice.link is 'The official page; with the product it tells a notice that is here already';
comment on column recall.notice.demonstration is 'Whether a demonstration account entered it of no place or of a real one: never public';
comment on column recall.notice.entered_by is 'Who entered or last corrected it: organisation and name';
comment on column recall.notice.entered_person is 'The person behind entered_by, by id';
comment on column recall.notice.entered_organisation is 'The organisation behind it, by id';
comment on column recall.notice.entered_at is 'When';
comment on column recall.notice.withdrawn_by is 'Who took it off the list; null while it is on it';
comment on column recall.notice.withdrawn_person is 'The person behind withdrawn_by, by id';
comment on column recall.notice.withdrawn_organisation is 'The organisation behind it, by id';
comment on column recall.notice.withdrawn_at is 'When';
create index notice_place on recall.notice (place);
grant update (producer, place, issuer, day, entered_by, entered_person, entered_organisation, entered_at,
    withdrawn_by, withdrawn_person, withdrawn_organisation, withdrawn_at) on recall.notice to ${app};
