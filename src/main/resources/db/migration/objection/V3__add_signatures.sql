-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table objection.decision add column decided_person uuid, add column decided_organisation uuid;
comment on column objection.decision.decided_person is 'The person behind decided_by, by id; null where nobody could be found';
comment on column objection.decision.decided_organisation is 'The organisation behind it, by id; null where nobody could be found';
update objection.decision set (decided_person, decided_organisation) = (
    select s.person, s.organisation from account.signer(decided_by, decided_at) s);
