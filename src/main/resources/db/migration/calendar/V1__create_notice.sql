create schema calendar;
grant usage on schema calendar to ${app};
alter default privileges in schema calendar grant select, insert on tables to ${app};

create table calendar.notice (
    id                   bigint generated always as identity primary key,
    year                 integer not null check (year between 2025 and 2099),
    document             text not null,
    entered_at           timestamptz not null,
    entered_by           text not null,
    entered_person       uuid,
    entered_organisation uuid
);
comment on table calendar.notice is 'Notices on the holidays of a year, as they were entered; append-only, the last of a year holds';
comment on column calendar.notice.id is 'In the order they were entered';
comment on column calendar.notice.year is 'The year it is about';
comment on column calendar.notice.document is 'Its number';
comment on column calendar.notice.entered_at is 'From when on days are reckoned by it';
comment on column calendar.notice.entered_by is 'Who entered it, in words';
comment on column calendar.notice.entered_person is 'Who entered it';
comment on column calendar.notice.entered_organisation is 'For which organisation';

create table calendar.notice_day (
    notice bigint not null references calendar.notice (id),
    first  date not null,
    last   date not null check (last >= first),
    rest   boolean not null,
    name   text not null,
    primary key (notice, first, rest)
);
comment on table calendar.notice_day is 'Periods of rest and shifted working days of a notice; ordinary weekends are not listed';
comment on column calendar.notice_day.notice is 'Of which notice';
comment on column calendar.notice_day.first is 'The first day';
comment on column calendar.notice_day.last is 'The last day, included';
comment on column calendar.notice_day.rest is 'Whether it is rested; else it is a weekend day that is worked';
comment on column calendar.notice_day.name is 'The festival, empty for a day that is worked';
