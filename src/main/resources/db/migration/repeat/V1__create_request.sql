create schema repeat;
comment on schema repeat is 'Forms that came a moment ago, so that the same one sent twice is done once';
grant usage on schema repeat to ${app};

-- Ten seconds are remembered: not worth a write to the log of the database, and nothing is lost with it.
create unlogged table repeat.request (
    key          bytea primary key,
    at           timestamptz not null default clock_timestamp(),
    status       integer,
    location     text,
    content_type text,
    body         bytea,
    check (status is not null or (location is null and body is null))
);
comment on table repeat.request is 'A form under way or just answered';
comment on column repeat.request.key is 'SHA-256 of who sent what to where';
comment on column repeat.request.at is 'When it came';
comment on column repeat.request.status is 'Status of the answer; null: under way';
comment on column repeat.request.location is 'Where the answer leads';
comment on column repeat.request.content_type is 'Media type of the answer''s body';
comment on column repeat.request.body is 'The answer''s body, encrypted with what only the sender knows';
create index request_at on repeat.request (at);
grant select, insert, update, delete on repeat.request to ${app};
