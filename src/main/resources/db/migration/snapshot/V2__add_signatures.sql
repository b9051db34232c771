-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table snapshot.snapshot add column taken_person uuid, add column taken_organisation uuid;
comment on column snapshot.snapshot.taken_person is 'The person behind taken_by, by id; null where nobody could be found';
comment on column snapshot.snapshot.taken_organisation is 'The organisation behind it, by id; null where nobody could be found';
update snapshot.snapshot set (taken_person, taken_organisation) = (
    select s.person, s.organisation from account.signer(taken_by, taken_at) s);
