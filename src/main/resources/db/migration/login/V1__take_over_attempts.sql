create schema login;
comment on schema login is 'How people come in: failed attempts, locks, earlier passwords';
grant usage on schema login to ${app};
alter default privileges in schema login grant select, insert, update, delete on tables to ${app};
alter default privileges in schema login grant usage, select on sequences to ${app};

-- Made by the first migration of account, when log-in was a part of it. Rows, rights and comments go with a table.
alter table account.login_failure set schema login;
alter table account.login_lock set schema login;
alter table account.password_history set schema login;
