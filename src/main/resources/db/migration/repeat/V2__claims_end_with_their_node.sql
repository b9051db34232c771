-- A form under way is held by the node that works on it, as long as that one lives: each keeps a lock that the database lets go with
-- its connection, however it ends. Whoever sends the form again after a kill need not wait for the claim to grow old.
alter table repeat.request add column node integer;
comment on column repeat.request.node is 'Number of the node that works on it, as its lock names it; null where it had none';

create function repeat.lives(node integer) returns boolean language sql volatile as $$
    select exists (
        select from pg_locks l
        where l.locktype = 'advisory' and l.granted and l.objsubid = 2
          and l.database = (select oid from pg_database where datname = current_database())
          and l.classid::bigint = hashtext('repeat.node')::bit(32)::bigint and l.objid::bigint = $1)
$$;
comment on function repeat.lives is 'Whether the node of this number keeps its lock';

-- Three seconds are longer than a node needs to take its lock again after its connection alone was lost.
create function repeat.held(r repeat.request) returns boolean language sql volatile as $$
    select case when r.status is not null then r.at >= clock_timestamp() - interval '10 seconds'
                else r.at >= clock_timestamp() - interval '3 seconds'
                     or (r.at >= clock_timestamp() - interval '2 minutes' and (r.node is null or repeat.lives(r.node))) end
$$;
comment on function repeat.held is 'Whether a form was answered within ten seconds, or is under way at a node that lives';
