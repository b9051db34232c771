create schema account;
grant usage on schema account to ${app};
alter default privileges in schema account grant select, insert, update, delete on tables to ${app};
alter default privileges in schema account grant usage, select on sequences to ${app};

create table account.organisation (
    id uuid primary key default gen_random_uuid(),
    name text not null unique check (length(name) between 2 and 80),
    kind text not null check (kind in
        ('NATIONAL', 'PROVINCE', 'CITY_BUREAU', 'CITY', 'DEPARTMENT', 'ZONE', 'OFFICE', 'PANEL')),
    area text check (area ~ '^(\d{6}|\d{9}|Z\d{6})$'),
    parent uuid references account.organisation,
    demonstration boolean not null default false
);
create index on account.organisation (area);
create index on account.organisation (parent);
comment on table account.organisation is 'Who takes part: 总局, recommending bodies, bureaus, member cities, departments, functional zones, offices below a bureau (R85, R86)';
comment on column account.organisation.kind is 'What it is; OFFICE lies below a bureau, ZONE is a functional zone, PANEL the experts';
comment on column account.organisation.area is 'The unit it answers for; null where it answers for none';
comment on column account.organisation.parent is 'The organisation it belongs to or reports to';
comment on column account.organisation.demonstration is 'Exists for the demonstration only';

create table account.person (
    id uuid primary key default gen_random_uuid(),
    login text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    name text not null check (length(name) between 1 and 40),
    password text,
    password_set_at timestamptz,
    must_change boolean not null default false,
    disabled boolean not null default false,
    demonstration boolean not null default false,
    created_at timestamptz not null,
    last_login_at timestamptz
);
comment on table account.person is 'One person, one account (GB/T 22239 8.1.4.1 a)';
comment on column account.person.login is 'The account name, lower case';
comment on column account.person.name is 'As shown; demonstration accounts are named by post';
comment on column account.person.password is 'Slow salted hash with its method in braces; null until activated';
comment on column account.person.password_set_at is 'When the password was set; after 180 days it must be changed';
comment on column account.person.must_change is 'The next log-in leads to a change of password first';
comment on column account.person.disabled is 'May not log in';
comment on column account.person.demonstration is 'A demonstration account: cannot log in where the demonstration is off';
comment on column account.person.created_at is 'When the account was opened';
comment on column account.person.last_login_at is 'Last log-in, to find unused accounts; never shown per unit';

create table account.password_history (
    person uuid not null references account.person,
    password text not null,
    set_at timestamptz not null,
    primary key (person, set_at)
);
comment on table account.password_history is 'Earlier passwords as hashes, so that none of the last five comes back';
comment on column account.password_history.person is 'Whose';
comment on column account.password_history.password is 'Slow salted hash';
comment on column account.password_history.set_at is 'When it was set';

create table account.post (
    id uuid primary key default gen_random_uuid(),
    person uuid not null references account.person,
    organisation uuid not null references account.organisation,
    role text not null check (role in ('CITY', 'CITY_BUREAU', 'PROVINCE', 'SAMR', 'OPERATOR', 'EXPERT', 'DEPARTMENT',
        'DISCIPLINE', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    proposed_at timestamptz not null,
    granted_at timestamptz,
    ended_at timestamptz,
    check (ended_at is null or ended_at >= proposed_at)
);
create unique index post_once on account.post (person, organisation, role) where ended_at is null;
create unique index post_separates_administrators on account.post (person)
    where ended_at is null and role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN');
create index on account.post (organisation);
comment on table account.post is 'A person in a role at an organisation, from grant to end';
comment on column account.post.person is 'Who';
comment on column account.post.organisation is 'Where';
comment on column account.post.role is 'What the post lets them do';
comment on column account.post.proposed_at is 'When the system administrator proposed it';
comment on column account.post.granted_at is 'When the security administrator granted it; null: not yet, and of no effect';
comment on column account.post.ended_at is 'When it ended; null: it has not';
comment on index account.post_separates_administrators is 'Nobody holds two of the three administrators (GB/T 22239 8.1.4.2)';

create table account.login_failure (
    id bigint generated always as identity primary key,
    login text not null,
    address text not null,
    at timestamptz not null
);
create index on account.login_failure (login, at);
create index on account.login_failure (address, at);
comment on table account.login_failure is 'Failed log-ins of the last hours, also of names that do not exist, so that nothing betrays which do';
comment on column account.login_failure.login is 'The name tried';
comment on column account.login_failure.address is 'From where';
comment on column account.login_failure.at is 'When';

create table account.login_lock (
    login text primary key,
    until timestamptz not null
);
comment on table account.login_lock is 'Names locked after five failures in fifteen minutes';
comment on column account.login_lock.login is 'The name, existing or not';
comment on column account.login_lock.until is 'When it opens again';

create table account.activation (
    token bytea primary key,
    person uuid not null references account.person,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index on account.activation (person);
comment on table account.activation is 'One-time links with which a person sets the own password';
comment on column account.activation.token is 'SHA-256 of the token; the token itself is shown once and never kept';
comment on column account.activation.person is 'For whom';
comment on column account.activation.issued_at is 'When';
comment on column account.activation.expires_at is 'Until when';
comment on column account.activation.used_at is 'When it was used or withdrawn';

create table account.appointment (
    token bytea primary key,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
comment on table account.appointment is 'The one-time link of the first start with which the three administrators are appointed';
comment on column account.appointment.token is 'SHA-256 of the token';
comment on column account.appointment.issued_at is 'When';
comment on column account.appointment.expires_at is 'Until when';
comment on column account.appointment.used_at is 'When it was used or withdrawn';

create table account.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index on account.spring_session (expiry_time);
create index on account.spring_session (principal_name);
comment on table account.spring_session is 'Sessions, in the form Spring Session gives them';

create table account.spring_session_attributes (
    session_primary_id char(36) not null references account.spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table account.spring_session_attributes is 'What a session holds, in the form Spring Session gives it';
