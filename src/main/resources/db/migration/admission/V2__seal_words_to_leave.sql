-- Who leaves says so on a stamped page (R14); words given before that was asked have none.
alter table admission.leaving add column code text, add column file uuid;
comment on column admission.leaving.code is 'Content code of the declaration; null where it was given before declarations were sealed';
comment on column admission.leaving.file is 'The stamped scan of the declaration; null as above';
