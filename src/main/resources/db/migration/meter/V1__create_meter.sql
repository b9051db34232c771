create schema meter;
grant usage on schema meter to ${app};
alter default privileges in schema meter grant select, insert on tables to ${app};

create table meter.reading (
    read_person       uuid not null,
    day               date not null,
    basis             text not null check (basis in ('COUNTED', 'MATTER', 'IMPORT', 'PAIRED')),
    places            text[] not null check (cardinality(places) > 0),
    read_by           text not null,
    read_organisation uuid not null,
    role              text not null,
    area              text,
    demonstration     boolean not null,
    primary key (read_person, day, basis)
);
comment on table meter.reading is 'Of which places one person read named values in a day, on one ground; the row is what two readings at once wait for';
comment on column meter.reading.read_person is 'Who, whatever post they acted in';
comment on column meter.reading.day is 'The day in Beijing';
comment on column meter.reading.basis is 'COUNTED against the day; MATTER, IMPORT, PAIRED are exempt and kept as such';
comment on column meter.reading.places is 'The places, each once: codes, of a file not yet taken in the names it has';
comment on column meter.reading.read_by is 'Organisation and person at the first reading of the day';
comment on column meter.reading.read_organisation is 'The organisation behind it, by id';
comment on column meter.reading.role is 'The post at the first reading of the day';
comment on column meter.reading.area is 'The area of the organisation; null of the national ones';
comment on column meter.reading.demonstration is 'Read by a demonstration account';
create index reading_day on meter.reading (day);

create table meter.permit (
    id                 uuid primary key,
    day                date not null,
    places             integer not null check (places between 21 and 100),
    purpose            text not null,
    role               text not null,
    asked_by           text not null,
    asked_person       uuid not null,
    asked_organisation uuid not null,
    asked_at           timestamptz not null,
    demonstration      boolean not null
);
comment on table meter.permit is 'A person asks to read more places by name on one day, for a purpose; good for that day once a second person agreed; append-only';
comment on column meter.permit.id is 'Key';
comment on column meter.permit.day is 'The day in Beijing it is for: that on which it was asked';
comment on column meter.permit.places is 'How many places in all on that day';
comment on column meter.permit.purpose is 'What for';
comment on column meter.permit.role is 'The post in which it was asked';
comment on column meter.permit.asked_by is 'Organisation and person';
comment on column meter.permit.asked_person is 'The person, by id';
comment on column meter.permit.asked_organisation is 'The organisation, by id';
comment on column meter.permit.asked_at is 'When';
comment on column meter.permit.demonstration is 'Asked by a demonstration account';
create index permit_day on meter.permit (day);

create table meter.permit_answer (
    permit                uuid primary key references meter.permit (id),
    agreed                boolean not null,
    answered_by           text not null,
    answered_person       uuid not null,
    answered_organisation uuid not null,
    answered_at           timestamptz not null
);
comment on table meter.permit_answer is 'What the second person said, once; append-only';
comment on column meter.permit_answer.permit is 'To what';
comment on column meter.permit_answer.agreed is 'Agreed, or not';
comment on column meter.permit_answer.answered_by is 'Organisation and person';
comment on column meter.permit_answer.answered_person is 'The second person, by id; never the asker';
comment on column meter.permit_answer.answered_organisation is 'The organisation, by id';
comment on column meter.permit_answer.answered_at is 'When';

grant update (places) on meter.reading to ${app};
