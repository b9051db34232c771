create schema nation;
grant usage on schema nation to ${app};
alter default privileges in schema nation grant select, insert, update, delete on tables to ${app};

create table nation.run (
    snapshot    text primary key references snapshot.snapshot (number),
    computed_at timestamptz not null,
    units       integer not null
);
comment on table nation.run is 'Which snapshots have been analysed';
comment on column nation.run.snapshot is 'Which';
comment on column nation.run.computed_at is 'When last';
comment on column nation.run.units is 'How many units have results';

create table nation.result (
    snapshot text not null references snapshot.snapshot (number),
    unit     text not null,
    content  bytea not null,
    primary key (snapshot, unit)
);
comment on table nation.result is 'What the analysis of a snapshot says of one unit; derived, computed anew it is the same byte for byte';
comment on column nation.result.snapshot is 'Of which snapshot';
comment on column nation.result.unit is 'The code of today';
comment on column nation.result.content is 'Packed: a form byte, then code, year, words, peers and five doubles for each indicator';
