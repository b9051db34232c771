-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table answer.answer add column saved_person uuid, add column saved_organisation uuid;
comment on column answer.answer.saved_person is 'The person behind saved_by, by id; null where nobody could be found';
comment on column answer.answer.saved_organisation is 'The organisation behind it, by id; null where nobody could be found';
update answer.answer set (saved_person, saved_organisation) = (
    select s.person, s.organisation from account.signer(saved_by, saved_at) s);
