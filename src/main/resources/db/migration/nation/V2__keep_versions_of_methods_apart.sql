alter table nation.run add column method integer not null default 1 check (method > 0);
alter table nation.run alter column method drop default;
alter table nation.run drop constraint run_pkey;
alter table nation.run add primary key (snapshot, method);
comment on column nation.run.method is 'By which version of the methods; 1 is what was computed before versions were recorded';

alter table nation.result add column method integer not null default 1 check (method > 0);
alter table nation.result alter column method drop default;
alter table nation.result drop constraint result_pkey;
alter table nation.result add primary key (snapshot, method, unit);
comment on column nation.result.method is 'By which version of the methods; results of two versions are kept beside each other and never compared';
comment on column nation.result.content is
    'Packed: a form byte, from the second form on a byte for the method, then code, year, words, peers and five doubles for each indicator';
