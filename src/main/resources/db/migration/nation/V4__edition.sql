alter table nation.run add column edition text not null default '';
alter table nation.run alter column edition drop default;
comment on column nation.run.edition is 'The number of the latest edition of the groups when it was computed; empty where nothing was issued or before this was recorded';
