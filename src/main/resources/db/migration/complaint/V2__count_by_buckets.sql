drop table complaint.sending;

create table complaint.tally (
    bucket text        not null,
    slot   timestamptz not null,
    count  integer     not null check (count > 0),
    primary key (bucket, slot)
);
comment on table complaint.tally is 'How many were sent, and how many wrong codes were typed, from which network, in ten minutes each; forgotten after a day';
comment on column complaint.tally.bucket is 'What is counted and for whom: an address, the networks around it, or all';
comment on column complaint.tally.slot is 'The beginning of the ten minutes';
comment on column complaint.tally.count is 'How many';
grant update (count), delete on complaint.tally to ${app};

create table complaint.ticket (
    hash bytea       primary key,
    at   timestamptz not null
);
comment on table complaint.ticket is 'Forms that were sent already, so that one that is sent twice counts once; forgotten when the form would be too old anyway';
comment on column complaint.ticket.hash is 'SHA-256 of the signs in the form';
comment on column complaint.ticket.at is 'When it was sent';
grant delete on complaint.ticket to ${app};
