-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table export.taken add column taken_organisation uuid;
comment on column export.taken.taken_organisation is 'The organisation behind it, by id; null where nobody could be found';
update export.taken set taken_organisation = (
    select s.organisation from account.signer(taken_by, taken_at) s
    where s.person = taken.person);
