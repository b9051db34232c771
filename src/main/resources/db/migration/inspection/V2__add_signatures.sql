-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table inspection.check_result add column checked_person uuid, add column checked_organisation uuid;
comment on column inspection.check_result.checked_person is 'The person behind checked_by, by id; null where nobody could be found';
comment on column inspection.check_result.checked_organisation is 'The organisation behind it, by id; null where nobody could be found';
update inspection.check_result set (checked_person, checked_organisation) = (
    select s.person, s.organisation from account.signer(checked_by, checked_at) s);
