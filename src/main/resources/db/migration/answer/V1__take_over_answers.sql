create schema answer;
grant usage on schema answer to ${app};
alter default privileges in schema answer grant select, insert, update, delete on tables to ${app};
alter default privileges in schema answer grant usage, select on sequences to ${app};

-- Made by the first migration of burden, when answers were a part of it. Rights and comments go with a table.
alter table burden.sheet set schema answer;
alter table burden.answer set schema answer;
alter table burden.figure set schema answer;
