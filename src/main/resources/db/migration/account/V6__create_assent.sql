create table account.assent (
    id uuid primary key default gen_random_uuid(),
    matter text not null check (matter in ('RESET', 'UNLOCK')),
    subject uuid not null references account.person,
    asker uuid not null references account.person,
    asked_at timestamptz not null,
    until timestamptz not null,
    answered_by uuid references account.person,
    answered_at timestamptz,
    agreed boolean,
    used_at timestamptz,
    check (asker <> subject and answered_by <> asker and answered_by <> subject),
    check ((answered_at is null) = (agreed is null) and (answered_at is null) = (answered_by is null)),
    check (used_at is null or agreed)
);
create index on account.assent (subject, until);
create index on account.assent (asker, until);
comment on table account.assent is 'What one administrator may do to the account of another, once a second one agreed (GB/T 22239 8.1.4.2)';
comment on column account.assent.matter is 'What is to be done: RESET, which gives a new slip, or UNLOCK';
comment on column account.assent.subject is 'Whose account';
comment on column account.assent.asker is 'The administrator who asks and will do it';
comment on column account.assent.asked_at is 'When';
comment on column account.assent.until is 'Until when it can be answered and done';
comment on column account.assent.answered_by is 'The second administrator, neither the asker nor the one concerned';
comment on column account.assent.answered_at is 'When';
comment on column account.assent.agreed is 'Whether they agreed';
comment on column account.assent.used_at is 'When it was done; an assent is good for once';
revoke delete on account.assent from ${app};
