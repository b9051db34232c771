alter table account.person add column previous_login_at timestamptz;
comment on column account.person.previous_login_at is 'The log-in before the last one: from when on 上次以来 tells, to the person alone; null for whoever has come once';
update account.person set previous_login_at = last_login_at;
