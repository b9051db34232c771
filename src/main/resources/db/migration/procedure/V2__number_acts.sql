-- The steps of a record are numbered by its module, and of two acts of one moment the later one is the last.
alter table procedure.act add column number bigint generated always as identity;
comment on column procedure.act.number is 'Counts up: the order of the acts';
