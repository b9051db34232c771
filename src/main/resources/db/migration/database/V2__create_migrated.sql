create table database.migrated (
    number      bigint generated always as identity primary key,
    fingerprint text not null,
    at          timestamptz not null
);
comment on table database.migrated is 'Which migrations ran through last, so that a start without new ones asks no more';
comment on column database.migrated.number is 'Order in which they ran';
comment on column database.migrated.fingerprint is 'SHA-256 over all migrations of all modules and the name of the application''s role';
comment on column database.migrated.at is 'When they had run';
