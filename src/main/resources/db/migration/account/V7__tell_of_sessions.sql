-- Every node knows sessions it has read for a moment (account.KnownSessions); what ends or changes one is told to all.
create function account.tell_of_session() returns trigger language plpgsql as $$
begin
    perform pg_notify('account_session', old.session_id);
    return null;
end $$;
comment on function account.tell_of_session is 'Tells all nodes that a session ended or got another id, limit or holder';

create trigger tell_of_session_that_ended after delete on account.spring_session
    for each row execute function account.tell_of_session();
create trigger tell_of_session_that_changed after update on account.spring_session
    for each row when (
        (old.session_id, old.max_inactive_interval) is distinct from (new.session_id, new.max_inactive_interval)
        or old.principal_name is distinct from new.principal_name or new.last_access_time < old.last_access_time)
    execute function account.tell_of_session();

create function account.tell_of_attribute() returns trigger language plpgsql as $$
begin
    perform pg_notify('account_session', s.session_id)
    from account.spring_session s where s.primary_id = coalesce(new.session_primary_id, old.session_primary_id);
    return null;
end $$;
comment on function account.tell_of_attribute is 'Tells all nodes that a session holds something else than before';

create trigger tell_of_attribute after insert or update or delete on account.spring_session_attributes
    for each row execute function account.tell_of_attribute();
