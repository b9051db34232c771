alter table account.person add column restored_at timestamptz;
comment on column account.person.restored_at is 'When an administrator last restored the account; counts as a use, so that the 400 days without one begin anew (GB/T 22239 8.1.4.2)';
