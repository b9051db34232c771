create schema delegation;
grant usage on schema delegation to ${app};
alter default privileges in schema delegation grant select, insert, update, delete on tables to ${app};
alter default privileges in schema delegation grant usage, select on sequences to ${app};

create table delegation.link (
    id         uuid primary key,
    request    uuid not null references burden.request (id),
    indicator  text not null,
    period     text not null,
    unit       text not null,
    department text not null check (length(department) between 1 and 40),
    token_hash bytea not null unique,
    expires_at timestamptz not null,
    issued_by  text not null,
    issued_at  timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz,
    check (used_at is null or revoked_at is null)
);
create index on delegation.link (request, unit, indicator, period);
create unique index link_alive on delegation.link (request, unit, indicator, period)
    where used_at is null and revoked_at is null;
comment on table delegation.link is 'A signed link by which a department fills exactly one item without an account, once (R17, R39)';
comment on column delegation.link.id is 'Identity';
comment on column delegation.link.request is 'The data request';
comment on column delegation.link.indicator is 'The item: code of the indicator';
comment on column delegation.link.period is 'The item: its period';
comment on column delegation.link.unit is 'The province that issued the link and checks the answer';
comment on column delegation.link.department is 'The department it is for, as the province named it';
comment on column delegation.link.token_hash is 'SHA-256 of the random part; the link itself is kept nowhere';
comment on column delegation.link.expires_at is 'When it is over';
comment on column delegation.link.issued_by is 'Organisation and person';
comment on column delegation.link.issued_at is 'When';
comment on column delegation.link.used_at is 'When it was used up, null while it was not';
comment on column delegation.link.revoked_at is 'When the province took it back, or issued another for the same item';

create table delegation.miss (
    address text not null,
    at      timestamptz not null
);
create index on delegation.miss (address, at);
comment on table delegation.miss is 'Links that were none, by address, so that nobody can go on guessing; forgotten after a quarter of an hour';
comment on column delegation.miss.address is 'Where the request came from';
comment on column delegation.miss.at is 'When';

create table delegation.signing_key (
    one    boolean primary key default true check (one),
    secret bytea not null
);
comment on table delegation.signing_key is 'What links are signed with where QIANGXIAN_DELEGATION_KEY gives nothing: made once, the same for all nodes';
comment on column delegation.signing_key.one is 'There is one';
comment on column delegation.signing_key.secret is '32 random bytes';
revoke update, delete, truncate on delegation.signing_key from ${app};
revoke delete, truncate on delegation.link from ${app};
