-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words; such a
-- batch is nobody's, and only 总局's operator may withdraw it.
alter table measurement.batch add column entered_person uuid, add column entered_organisation uuid;
comment on column measurement.batch.entered_person is 'The person behind entered_by, by id; null for deliveries and where nobody could be found';
comment on column measurement.batch.entered_organisation is 'The organisation whose batch it is, by id; null for deliveries and where nobody could be found';
update measurement.batch set (entered_person, entered_organisation) = (
    select s.person, s.organisation from account.signer(entered_by, entered_at) s);

alter table measurement.withdrawal add column withdrawn_person uuid, add column withdrawn_organisation uuid;
comment on column measurement.withdrawal.withdrawn_person is 'The person behind withdrawn_by, by id; null where nobody could be found';
comment on column measurement.withdrawal.withdrawn_organisation is 'The organisation behind it, by id; null where nobody could be found';
update measurement.withdrawal set (withdrawn_person, withdrawn_organisation) = (
    select s.person, s.organisation
    from account.signer(withdrawn_by, withdrawn_at, array['OPERATOR', 'PROVINCE'], null) s);

alter table measurement.answer add column answered_person uuid, add column answered_organisation uuid;
comment on column measurement.answer.answered_person is 'The person behind answered_by, by id; null where nobody could be found';
comment on column measurement.answer.answered_organisation is 'The organisation behind it, by id; null where nobody could be found';
update measurement.answer set (answered_person, answered_organisation) = (
    select s.person, s.organisation from account.signer(answered_by, answered_at) s);
