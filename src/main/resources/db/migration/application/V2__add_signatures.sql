-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table application.step add column by_person uuid, add column by_organisation uuid;
comment on column application.step.by_person is 'The person behind by_name, by id; null for the platform and where nobody could be found';
comment on column application.step.by_organisation is 'The organisation acted for, by id; null in the same cases';
update application.step set (by_person, by_organisation) = (
    select s.person, s.organisation from account.signer(organisation || ' ' || by_name, at) s);

alter table application.submitted add column submitted_person uuid, add column submitted_organisation uuid;
comment on column application.submitted.submitted_person is 'The person behind submitted_by, by id; null where nobody could be found';
comment on column application.submitted.submitted_organisation is 'The organisation behind it, by id; null where nobody could be found';
update application.submitted u set (submitted_person, submitted_organisation) = (
    select t.by_person, t.by_organisation from application.step t
    where t.application = u.application and t.submission = u.number and t.by_name = u.submitted_by
    order by t.id limit 1);

alter table application.judgment add column by_person uuid, add column by_organisation uuid;
comment on column application.judgment.by_person is 'The person behind by_name, by id; null where nobody could be found';
comment on column application.judgment.by_organisation is 'The organisation behind it, by id; null where nobody could be found';
update application.judgment j set (by_person, by_organisation) = (
    select t.by_person, t.by_organisation from application.step t
    where t.application = j.application and t.action = 'JUDGE' and t.by_name = j.by_name and t.at >= j.at
    order by t.id limit 1);
