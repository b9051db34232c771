alter table export.taken add column method integer not null default 1 check (method > 0);
alter table export.taken alter column method drop default;
comment on column export.taken.method is 'By which version of the statistical methods its intervals were made; 1 for files from before versions were recorded';
