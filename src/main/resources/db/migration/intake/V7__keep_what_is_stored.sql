-- The check has seen which values are stored already; the import sets them aside without reading all values of its indicators again.
alter table intake.upload add column held bytea;
comment on column intake.upload.held is
    'The values of which a revision was stored at the last check, as hashes of eight bytes; null where they are too many or unknown';
