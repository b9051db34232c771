-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table burden.request add column registered_person uuid, add column registered_organisation uuid;
comment on column burden.request.registered_person is 'The person behind registered_by, by id; null where nobody could be found';
comment on column burden.request.registered_organisation is 'The organisation behind it, by id; null where nobody could be found';
update burden.request set (registered_person, registered_organisation) = (
    select s.person, s.organisation from account.signer(registered_by, registered_at) s);
