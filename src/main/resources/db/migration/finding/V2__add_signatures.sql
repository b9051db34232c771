-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table finding.measure add column recorded_person uuid, add column recorded_organisation uuid;
comment on column finding.measure.recorded_person is 'The person behind recorded_by, by id; null where nobody could be found';
comment on column finding.measure.recorded_organisation is 'The organisation behind it, by id; null where nobody could be found';
update finding.measure set (recorded_person, recorded_organisation) = (
    select s.person, s.organisation from account.signer(recorded_by, recorded_at) s);
