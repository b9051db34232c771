create schema journal;
grant usage on schema journal to ${app};
alter default privileges in schema journal grant select, insert on tables to ${app};
alter default privileges in schema journal grant usage, select on sequences to ${app};

create table journal.entry (
    seq bigint generated always as identity primary key,
    at timestamptz not null,
    person uuid,
    login text,
    name text,
    role text,
    organisation text,
    address text,
    request text not null,
    kind text not null,
    about text not null,
    outcome text not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    reading boolean not null,
    demonstration boolean not null,
    detail jsonb not null,
    link bigint unique,
    prev_hash bytea,
    hash bytea,
    check ((link is null) = (hash is null) and (link is null) = (prev_hash is null))
);
create index on journal.entry (at);
create index on journal.entry (login, seq);
create index on journal.entry (about, seq);
create index on journal.entry (seq) where link is null;
comment on table journal.entry is 'Every fact in order: who, when, from where, what, how it ended (GB/T 22239 8.1.4.3). Rows are only added';
comment on column journal.entry.seq is 'Order of writing';
comment on column journal.entry.at is 'When it happened';
comment on column journal.entry.person is 'Who; null for the public and the platform itself';
comment on column journal.entry.login is 'Account name at the time';
comment on column journal.entry.name is 'Name at the time';
comment on column journal.entry.role is 'Role of the post they acted in';
comment on column journal.entry.organisation is 'Organisation of that post';
comment on column journal.entry.address is 'Network address; null for work of the platform itself';
comment on column journal.entry.request is 'Number of the request, as error pages show it';
comment on column journal.entry.kind is 'What happened, in a few Chinese words';
comment on column journal.entry.about is 'What it concerned: a code, an account, a batch';
comment on column journal.entry.outcome is 'How it ended';
comment on column journal.entry.reading is 'Reading or exporting of data that are not public';
comment on column journal.entry.demonstration is 'Done by a demonstration account';
comment on column journal.entry.detail is 'The components of the fact';
comment on column journal.entry.link is 'Place in the chain; null until sealed';
comment on column journal.entry.prev_hash is 'Hash of the link before';
comment on column journal.entry.hash is 'SHA-256 over the hash before and the canonical content';

create table journal.anchor (
    day date primary key,
    link bigint not null,
    hash bytea not null,
    at timestamptz not null
);
comment on table journal.anchor is 'One link of the chain for each day (Beijing), kept apart and written to the log, so that a cut-off end is found';
comment on column journal.anchor.day is 'The day that ended with this link';
comment on column journal.anchor.link is 'Last link of the day';
comment on column journal.anchor.hash is 'Its hash';
comment on column journal.anchor.at is 'When it was anchored';

-- What the hash is taken over: all content in one unambiguous text.
create function journal.canonical(e journal.entry) returns text language sql stable as $$
    select jsonb_build_array(e.link, e.seq, (extract(epoch from e.at) * 1000000)::bigint, e.person, e.login, e.name,
        e.role, e.organisation, e.address, e.request, e.kind, e.about, e.outcome, e.reading, e.demonstration,
        e.detail)::text
$$;

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only added to';
end
$$;

-- The seal is set once; nothing else ever changes.
create function journal.only_seal() returns trigger language plpgsql as $$
begin
    if old.hash is not null
        or to_jsonb(new) - 'link' - 'prev_hash' - 'hash' is distinct from to_jsonb(old) - 'link' - 'prev_hash' - 'hash'
    then
        raise exception 'the journal is only added to';
    end if;
    return new;
end
$$;

create trigger only_seal before update on journal.entry for each row execute function journal.only_seal();
create trigger no_delete before delete on journal.entry for each row execute function journal.refuse_change();
create trigger no_truncate before truncate on journal.entry for each statement execute function journal.refuse_change();
create trigger no_change before update or delete on journal.anchor
    for each row execute function journal.refuse_change();

revoke update, delete, truncate on journal.entry, journal.anchor from ${app};
grant update (link, prev_hash, hash) on journal.entry to ${app};
