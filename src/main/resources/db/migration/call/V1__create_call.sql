create schema call;
grant usage on schema call to ${app};
alter default privileges in schema call grant select, insert, update, delete on tables to ${app};
alter default privileges in schema call grant usage, select on sequences to ${app};

create table call.call (
    id         uuid primary key,
    audience   text not null check (audience in ('REAL', 'FICTIONAL')),
    year       integer not null check (year between 2024 and 2100),
    created_by text not null,
    created_at timestamptz not null
);
comment on table call.call is 'Calls for proposals (征集)';
comment on column call.call.id is 'Identifier, the same through all versions';
comment on column call.call.audience is 'Real places or the fictional 示例省';
comment on column call.call.year is 'The year it belongs to';
comment on column call.call.created_by is 'Who drafted it first';
comment on column call.call.created_at is 'When it was drafted first';

create table call.version (
    call         uuid not null references call.call (id),
    number       integer not null check (number > 0),
    status       text not null check (status in ('DRAFT', 'PUBLISHED')),
    edit         integer not null default 1,
    definition   jsonb not null,
    reason       text not null,
    drafted_by   text not null,
    drafted_at   timestamptz not null,
    published_by text,
    published_at timestamptz,
    primary key (call, number),
    check ((status = 'PUBLISHED') = (published_at is not null)),
    check ((published_by is null) = (published_at is null))
);
comment on table call.version is 'What a call says; a published version never changes';
comment on column call.version.call is 'The call';
comment on column call.version.number is '1, 2, …; a proposal pins the one it was filled against';
comment on column call.version.status is 'DRAFT or PUBLISHED';
comment on column call.version.edit is 'Counts the saves of a draft, against two editors at once';
comment on column call.version.definition is 'Form, limits, directions, seats, route and dates as one document';
comment on column call.version.reason is 'Why this version was made, shown to those who drafted on an earlier one';
comment on column call.version.drafted_by is 'Who drafted it';
comment on column call.version.drafted_at is 'When it was drafted';
comment on column call.version.published_by is 'Who published it';
comment on column call.version.published_at is 'When it was published';

create unique index one_draft_at_a_time on call.version (call) where status = 'DRAFT';

create function call.keep_published() returns trigger language plpgsql as $$
begin
    if old.status = 'PUBLISHED' then
        raise exception 'a published version of a call never changes';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_published before update or delete on call.version
    for each row execute function call.keep_published();

create table call.extra_seat (
    id            bigint generated always as identity primary key,
    call          uuid not null references call.call (id),
    kind          text not null check (kind in ('PILOT', 'ACTIVITY')),
    recommender   text not null,
    places        integer not null check (places between 1 and 20),
    reason        text not null,
    granted_by    text not null,
    granted_at    timestamptz not null
);
comment on table call.extra_seat is 'Places beyond the number the call names in principle, granted by 总局 (R54, R71, A2); only ever added';
comment on column call.extra_seat.id is 'Order of granting';
comment on column call.extra_seat.call is 'The call';
comment on column call.extra_seat.kind is 'Pilot or activity';
comment on column call.extra_seat.recommender is 'Code of the recommending body';
comment on column call.extra_seat.places is 'How many more';
comment on column call.extra_seat.reason is 'Why, visible to all recommenders';
comment on column call.extra_seat.granted_by is 'Who granted it';
comment on column call.extra_seat.granted_at is 'When';

create table call.extension (
    id          bigint generated always as identity primary key,
    call        uuid not null references call.call (id),
    recommender text,
    day         date not null,
    reason      text not null,
    granted_by  text not null,
    granted_at  timestamptz not null
);
comment on table call.extension is 'Later last days with their reason (R79); only ever added';
comment on column call.extension.id is 'Order of granting';
comment on column call.extension.call is 'The call';
comment on column call.extension.recommender is 'Code of the recommending body, null for all';
comment on column call.extension.day is 'The new last day, to its end in Beijing';
comment on column call.extension.reason is 'Why, visible to all recommenders';
comment on column call.extension.granted_by is 'Who granted it';
comment on column call.extension.granted_at is 'When';

revoke update, delete on call.extra_seat, call.extension, call.call from ${app};
