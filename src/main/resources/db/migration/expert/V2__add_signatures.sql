-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table expert.expert add column set_person uuid, add column set_organisation uuid;
comment on column expert.expert.set_person is 'The person behind set_by, by id; null where nobody could be found';
comment on column expert.expert.set_organisation is 'The organisation behind it, by id; null where nobody could be found';
update expert.expert set (set_person, set_organisation) = (
    select s.person, s.organisation from account.signer(set_by, set_at) s);
