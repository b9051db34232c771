create schema catalogue;
grant usage on schema catalogue to ${app};
alter default privileges in schema catalogue grant select, insert, update, delete on tables to ${app};
alter default privileges in schema catalogue grant usage, select on sequences to ${app};

create table catalogue.version (
    number       text primary key,
    status       text not null check (status in ('DRAFT', 'PUBLISHED')),
    based_on     text references catalogue.version (number),
    reason       text,
    created_by   text not null,
    created_at   timestamptz not null,
    published_by text,
    published_at timestamptz,
    check ((status = 'PUBLISHED') = (published_at is not null))
);
comment on table catalogue.version is 'Editions of the reference indicator system (R15); a published one is never altered';
comment on column catalogue.version.number is 'Year and sequence, 2025-1';
comment on column catalogue.version.status is 'DRAFT or PUBLISHED';
comment on column catalogue.version.based_on is 'The version this one was copied from';
comment on column catalogue.version.reason is 'Why the public channel holds no majority (R39), null where it does';
comment on column catalogue.version.created_by is 'Who drafted it';
comment on column catalogue.version.created_at is 'When it was drafted';
comment on column catalogue.version.published_by is 'Who published it';
comment on column catalogue.version.published_at is 'When it was published';

create table catalogue.indicator (
    version    text not null references catalogue.version (number),
    code       text not null,
    name       text not null,
    dimension  text not null check (dimension in ('CONTEXT', 'ECONOMY', 'INDUSTRY', 'OUTPUT', 'INFRASTRUCTURE', 'GREEN', 'SAFETY', 'SOCIETY')),
    unit       text not null,
    direction  text not null check (direction in ('HIGHER', 'LOWER', 'NONE')),
    frequency  text not null check (frequency in ('YEAR', 'QUARTER', 'MONTH', 'AT_ONCE', 'CENSUS')),
    channel    text not null check (channel in ('PUBLIC', 'PROVINCE', 'CITY')),
    kind       text not null check (kind in ('PROP', 'RATE', 'RATIO', 'LEVEL', 'INDEX', 'SCORE', 'COUNT', 'STATUS', 'EVENT')),
    level      text not null,
    core       boolean not null,
    provenance text not null check (provenance in ('OFFICIAL', 'INFERRED', 'OWN')),
    definition text not null,
    source     text not null,
    caution    text,
    use        text not null check (use in ('COMPARED', 'OWN_ONLY', 'REFERENCE_ONLY', 'STATUS', 'EVENT', 'CONTEXT_PEER')),
    decimals   integer not null check (decimals between 0 and 6),
    primary key (version, code)
);
comment on table catalogue.indicator is 'The indicators of each version, R28 to R34 and the context figures';
comment on column catalogue.indicator.version is 'The version it belongs to';
comment on column catalogue.indicator.code is 'J-01 in the context dimension, Z1-01 to Z7-11 in the seven tasks';
comment on column catalogue.indicator.name is 'Name as shown';
comment on column catalogue.indicator.dimension is 'The key task it belongs to';
comment on column catalogue.indicator.unit is 'Unit as shown';
comment on column catalogue.indicator.direction is 'Which way is an improvement';
comment on column catalogue.indicator.frequency is 'How often the source publishes';
comment on column catalogue.indicator.channel is 'The one channel, and so the one role, that writes it (R39)';
comment on column catalogue.indicator.kind is 'Kind of figure, for the statistics';
comment on column catalogue.indicator.level is 'Levels at which an official figure normally exists';
comment on column catalogue.indicator.core is 'One of the core set';
comment on column catalogue.indicator.provenance is 'Where the definition comes from';
comment on column catalogue.indicator.definition is 'Definition with formula';
comment on column catalogue.indicator.source is 'Source of definition and figures';
comment on column catalogue.indicator.caution is 'What a reader must know';
comment on column catalogue.indicator.use is 'What it may be used for';
comment on column catalogue.indicator.decimals is 'Places shown';

create function catalogue.keep_published() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'version' then
        if tg_op = 'DELETE' or old.status = 'PUBLISHED' then
            raise exception 'version % is published or on record and cannot be altered', old.number;
        end if;
        return new;
    end if;
    if exists (select from catalogue.version v
               where v.status = 'PUBLISHED'
                 and v.number in (case when tg_op = 'DELETE' then old.version else new.version end,
                                  case when tg_op = 'INSERT' then new.version else old.version end)) then
        raise exception 'a published version cannot be altered';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function catalogue.keep_published() is 'Refuses every change to a published version';

create trigger keep_published before update or delete on catalogue.version
    for each row execute function catalogue.keep_published();
create trigger keep_published before insert or update or delete on catalogue.indicator
    for each row execute function catalogue.keep_published();
revoke delete on catalogue.version from ${app};
revoke truncate on catalogue.version, catalogue.indicator from ${app};
