-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table delegation.link add column issued_person uuid, add column issued_organisation uuid;
comment on column delegation.link.issued_person is 'The person behind issued_by, by id; null where nobody could be found';
comment on column delegation.link.issued_organisation is 'The organisation behind it, by id; null where nobody could be found';
update delegation.link set (issued_person, issued_organisation) = (
    select s.person, s.organisation from account.signer(issued_by, issued_at) s);
