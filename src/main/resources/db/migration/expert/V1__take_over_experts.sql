create schema expert;
grant usage on schema expert to ${app};
alter default privileges in schema expert grant select, insert, update, delete on tables to ${app};
alter default privileges in schema expert grant usage, select on sequences to ${app};

-- Made by the first migration of panel, when experts were a part of it. Rights and comments go with a table.
alter table panel.expert set schema expert;
alter table panel.tie set schema expert;
