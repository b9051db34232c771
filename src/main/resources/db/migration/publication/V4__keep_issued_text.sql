create function publication.refuse_other_text() returns trigger language plpgsql as $$
declare
    course constant text[] := array['status', 'ended_at', 'changed_at', 'handled_by'];
begin
    if to_jsonb(new) - course is distinct from to_jsonb(old) - course then
        raise exception 'publication %: what was issued is never altered, another one comes in its place', old.id;
    end if;
    return new;
end
$$;
create trigger issued_text_stays before update on publication.publication
    for each row when (old.status in ('ISSUED', 'WITHDRAWN', 'REPLACED')) execute function publication.refuse_other_text();
comment on function publication.refuse_other_text() is 'Of an issued publication only where it stands may change (R83, R131)';
