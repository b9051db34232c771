-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table submission.scan add column accepted_person uuid, add column accepted_organisation uuid;
comment on column submission.scan.accepted_person is 'The person behind accepted_by, by id; null where nobody could be found';
comment on column submission.scan.accepted_organisation is 'The organisation behind it, by id; null where nobody could be found';
update submission.scan set (accepted_person, accepted_organisation) = (
    select s.person, s.organisation from account.signer(accepted_by, accepted_at) s);

alter table submission.package add column sent_person uuid, add column sent_organisation uuid;
comment on column submission.package.sent_person is 'The person behind sent_by, by id; null where nobody could be found';
comment on column submission.package.sent_organisation is 'The organisation behind it, by id; null where nobody could be found';
update submission.package set (sent_person, sent_organisation) = (
    select s.person, s.organisation from account.signer(organisation || ' ' || sent_by, sent_at) s);

alter table submission.take_back add column by_person uuid, add column by_organisation uuid;
comment on column submission.take_back.by_person is 'The person behind the words, by id; null where nobody could be found';
comment on column submission.take_back.by_organisation is 'The organisation behind it, by id; null where nobody could be found';
update submission.take_back set (by_person, by_organisation) = (
    select s.person, s.organisation from account.signer(by_name, at) s);
