create schema database;
grant usage on schema database to ${app};

create table database.change (
    subject text not null,
    slot    integer not null,
    number  bigint not null,
    primary key (subject, slot)
) with (fillfactor = 50);
comment on table database.change is 'How often each set of data changed, so that every process knows when what it holds in memory is old';
comment on column database.change.subject is 'The set of data: a word, or a word and a code';
comment on column database.change.slot is 'A share of the count, so that those who write at once do not wait for each other';
comment on column database.change.number is 'Committed changes counted in this slot; the sum over the slots only grows';
grant select, insert, update on database.change to ${app};
