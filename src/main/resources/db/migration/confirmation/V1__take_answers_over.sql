create schema confirmation;
comment on schema confirmation is 'What the cities say to the values about them';
grant usage on schema confirmation to ${app};
alter default privileges in schema confirmation grant select, insert on tables to ${app};
alter default privileges in schema confirmation grant usage, select on sequences to ${app};

-- The answers were kept beside the values. The table moves as it is, with its rows, numbers, index, foreign keys and grants.
alter table measurement.answer set schema confirmation;

-- The first migration of objection is released and reads the answers under their former name; its second one drops this.
create view measurement.answer as select * from confirmation.answer;
