-- Who stands behind words that were written before ids stood beside them. Posts are looked at as they were at the time, so that
-- an organisation that was founded later, or took another's name, is not taken for it. Where none fits, or several, nobody.
create function account.signer(words text, at timestamptz)
    returns table (person uuid, organisation uuid) language sql stable as $$
    select (array_agg(f.person))[1], (array_agg(f.organisation))[1]
    from (select distinct t.person, t.organisation
          from account.post t
          join account.person p on p.id = t.person
          join account.organisation o on o.id = t.organisation
          where o.name || ' ' || p.name = signer.words and t.granted_at is not null
            and (p.demonstration
                 or t.granted_at <= signer.at and (t.ended_at is null or t.ended_at >= signer.at))) f
    having count(*) = 1
$$;
comment on function account.signer(text, timestamptz) is
    'The one person and organisation whose names in a row were these words at that time';

create function account.signer(name text, at timestamptz, roles text[], area text)
    returns table (person uuid, organisation uuid) language sql stable as $$
    select (array_agg(f.person))[1], (array_agg(f.organisation))[1]
    from (select distinct t.person, t.organisation
          from account.post t
          join account.person p on p.id = t.person
          join account.organisation o on o.id = t.organisation
          where p.name = signer.name and t.role = any (signer.roles) and t.granted_at is not null
            and (signer.area is null or o.area = signer.area)
            and (p.demonstration
                 or t.granted_at <= signer.at and (t.ended_at is null or t.ended_at >= signer.at))) f
    having count(*) = 1
$$;
comment on function account.signer(text, timestamptz, text[], text) is
    'The one person of that name, and its organisation, who held one of the roles at that time; in an area, or anywhere';
