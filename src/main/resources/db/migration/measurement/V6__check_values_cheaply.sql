-- What costs each of a million values something is asked only of those that need it. No value ever goes away or changes its
-- id, so that looking for the revision before when one is added is enough; a foreign key would queue each first revision too.
alter table measurement.value drop constraint value_supersedes_fkey;

create function measurement.require_superseded() returns trigger language plpgsql as $$
begin
    if not exists (
        select from measurement.value v
        where v.id = new.supersedes and v.revision = new.revision - 1
          and v.region = new.region and v.indicator = new.indicator and v.period = new.period
    ) then
        raise foreign_key_violation using message = 'a revision needs the one before it';
    end if;
    return null;
end
$$;
comment on function measurement.require_superseded() is 'Refuses a revision whose predecessor is not there';

create trigger value_superseded
    after insert or update of supersedes, revision, region, indicator, period on measurement.value
    for each row when (new.supersedes is not null) execute function measurement.require_superseded();

create function measurement.keep_values() returns trigger language plpgsql as $$
begin
    raise foreign_key_violation using message = 'a value stays, for its later revisions name it';
end
$$;
comment on function measurement.keep_values() is 'Refuses to take a value away';

create trigger value_stays before delete or truncate or update of id on measurement.value
    for each statement execute function measurement.keep_values();

-- A year, which nearly all are, is recognised without the regular expression.
alter table measurement.value
    drop constraint value_period_check,
    add constraint value_period_check check (
        case length(period)
            when 4 then translate(period, '0123456789', '') = ''
            else period ~ '^\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))$'
        end);
