-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table disclosure.consent add column proposed_person uuid, add column proposed_organisation uuid;
comment on column disclosure.consent.proposed_person is 'The person behind proposed_by, by id; null where nobody could be found';
comment on column disclosure.consent.proposed_organisation is 'The organisation behind it, by id; null where nobody could be found';
update disclosure.consent set (proposed_person, proposed_organisation) = (
    select s.person, s.organisation from account.signer(proposed_by, proposed_at) s);

alter table disclosure.consent_answer add column answered_person uuid, add column answered_organisation uuid;
comment on column disclosure.consent_answer.answered_person is 'The person behind answered_by, by id; null where nobody could be found';
comment on column disclosure.consent_answer.answered_organisation is 'The organisation behind it, by id; null where nobody could be found';
update disclosure.consent_answer set (answered_person, answered_organisation) = (
    select s.person, s.organisation from account.signer(answered_by, answered_at) s);

alter table disclosure.consent_end add column ended_person uuid, add column ended_organisation uuid;
comment on column disclosure.consent_end.ended_person is 'The person behind ended_by, by id; null where nobody could be found';
comment on column disclosure.consent_end.ended_organisation is 'The organisation behind it, by id; null where nobody could be found';
update disclosure.consent_end set (ended_person, ended_organisation) = (
    select s.person, s.organisation from account.signer(ended_by, ended_at) s);
