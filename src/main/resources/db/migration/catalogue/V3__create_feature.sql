create table catalogue.feature (
    code         text not null check (code ~ '^T(\d{2}|\d{6})-\d{2}$'),
    version      integer not null check (version >= 1),
    owner        text not null,
    name         text not null check (length(name) between 1 and 40),
    dimension    text not null check (dimension in ('ECONOMY', 'INDUSTRY', 'OUTPUT', 'INFRASTRUCTURE', 'GREEN', 'SAFETY', 'SOCIETY')),
    unit         text not null check (length(unit) between 1 and 12),
    direction    text not null check (direction in ('HIGHER', 'LOWER', 'NONE')),
    frequency    text not null check (frequency in ('YEAR', 'QUARTER', 'MONTH')),
    channel      text not null check (channel in ('PROVINCE', 'CITY')),
    kind         text not null check (kind in ('PROP', 'RATE', 'RATIO', 'LEVEL', 'COUNT')),
    definition   text not null check (length(definition) between 1 and 300),
    source       text not null check (length(source) between 1 and 200),
    decimals     integer not null check (decimals between 0 and 6),
    reason       text not null,
    defined_by   text not null,
    defined_at   timestamptz not null,
    primary key (code, version),
    check ((version = 1) = (reason = ''))
);
create index on catalogue.feature (owner);
comment on table catalogue.feature is '特色指标 of provinces and cities in versions (R37, R38): a version is never altered, there is a new one instead; no target, no score';
comment on column catalogue.feature.code is 'Own namespace: T14-01 of a province, T140728-01 of a city';
comment on column catalogue.feature.version is '1, 2, 3; values of different versions are no series and are not compared';
comment on column catalogue.feature.owner is 'The province or city that defines it';
comment on column catalogue.feature.name is 'Name as shown';
comment on column catalogue.feature.dimension is 'The key task it belongs to';
comment on column catalogue.feature.unit is 'Unit as shown';
comment on column catalogue.feature.direction is 'Which way is an improvement';
comment on column catalogue.feature.frequency is 'How often its source publishes';
comment on column catalogue.feature.channel is 'The one channel, and so the one role, that writes it (R39)';
comment on column catalogue.feature.kind is 'Kind of figure; no index and no score';
comment on column catalogue.feature.definition is 'Definition with formula';
comment on column catalogue.feature.source is 'Source of the figures';
comment on column catalogue.feature.decimals is 'Places shown';
comment on column catalogue.feature.reason is 'Why there is a new version; empty for the first';
comment on column catalogue.feature.defined_by is 'Organisation and person';
comment on column catalogue.feature.defined_at is 'When';

create table catalogue.adoption (
    id         bigint generated always as identity primary key,
    code       text not null,
    city       text not null,
    adopted    boolean not null,
    decided_by text not null,
    decided_at timestamptz not null
);
create index on catalogue.adoption (code, city, id);
create index on catalogue.adoption (city, id);
comment on table catalogue.adoption is 'That a city uses a definition of its province, or no longer does; the last row holds. Nobody above writes here (A14)';
comment on column catalogue.adoption.id is 'Identity, in the order of decision';
comment on column catalogue.adoption.code is 'The feature';
comment on column catalogue.adoption.city is 'The city';
comment on column catalogue.adoption.adopted is 'Whether it uses it';
comment on column catalogue.adoption.decided_by is 'Organisation and person';
comment on column catalogue.adoption.decided_at is 'When';
revoke update, delete, truncate on catalogue.feature, catalogue.adoption from ${app};
