-- The batch of a value is looked for once for each statement, not once for each row: a workbook of a million values has one.
-- No batch ever goes away or changes its id, so that watching what is added is enough.
alter table measurement.value drop constraint value_batch_fkey;

create function measurement.require_batches() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct batch from added) each
        where not exists (select from measurement.batch b where b.id = each.batch)
    ) then
        raise foreign_key_violation using message = 'a value needs its batch';
    end if;
    return null;
end
$$;
comment on function measurement.require_batches() is 'Refuses values whose batch is not there';

create trigger value_batch after insert on measurement.value
    referencing new table as added for each statement execute function measurement.require_batches();

create function measurement.keep_batches() returns trigger language plpgsql as $$
begin
    raise foreign_key_violation using message = 'a batch stays, for its values name it';
end
$$;
comment on function measurement.keep_batches() is 'Refuses to take a batch away';

create trigger batch_stays before delete or truncate or update of id on measurement.batch
    for each statement execute function measurement.keep_batches();
