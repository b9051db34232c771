-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table library.membership_event add column recorded_person uuid, add column recorded_organisation uuid;
comment on column library.membership_event.recorded_person is 'The person behind recorded_by, by id; null where nobody could be found';
comment on column library.membership_event.recorded_organisation is 'The organisation behind it, by id; null where nobody could be found';
update library.membership_event set (recorded_person, recorded_organisation) = (
    select s.person, s.organisation from account.signer(recorded_by, recorded_at) s);

alter table library.type_choice add column recorded_person uuid, add column recorded_organisation uuid;
comment on column library.type_choice.recorded_person is 'The person behind recorded_by, by id; null where nobody could be found';
comment on column library.type_choice.recorded_organisation is 'The organisation behind it, by id; null where nobody could be found';
update library.type_choice set (recorded_person, recorded_organisation) = (
    select s.person, s.organisation from account.signer(recorded_by, recorded_at) s);

alter table library.strategy add column recorded_person uuid, add column recorded_organisation uuid;
comment on column library.strategy.recorded_person is 'The person behind recorded_by, by id; null where nobody could be found';
comment on column library.strategy.recorded_organisation is 'The organisation behind it, by id; null where nobody could be found';
update library.strategy set (recorded_person, recorded_organisation) = (
    select s.person, s.organisation from account.signer(recorded_by, recorded_at) s);
