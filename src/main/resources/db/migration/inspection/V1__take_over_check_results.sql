create schema inspection;
grant usage on schema inspection to ${app};
alter default privileges in schema inspection grant select, insert, update, delete on tables to ${app};
alter default privileges in schema inspection grant usage, select on sequences to ${app};

-- Made by the first migration of panel, when the check was a part of it. Rights and comments go with a table: rows of it
-- can be added and read, and nothing else.
alter table panel.check_result set schema inspection;
