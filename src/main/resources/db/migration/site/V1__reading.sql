create schema site;
grant usage on schema site to ${app};
alter default privileges in schema site grant select, insert, update, delete on tables to ${app};

create table site.reading (
    reader text not null,
    place  text not null,
    at     timestamptz not null,
    primary key (reader, place)
);
comment on table site.reading is 'Which public city pages a reader opened within a day, so that they are not collected in series; gone after a day';
comment on column site.reading.reader is 'The address, or the account where somebody is logged in';
comment on column site.reading.place is 'The city';
comment on column site.reading.at is 'When last';
create index reading_at on site.reading (at);
