-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table call.call add column created_person uuid, add column created_organisation uuid;
comment on column call.call.created_person is 'The person behind created_by, by id; null where nobody could be found';
comment on column call.call.created_organisation is 'The organisation behind it, by id; null where nobody could be found';
update call.call set (created_person, created_organisation) = (
    select s.person, s.organisation from account.signer(created_by, created_at, array['SAMR'], null) s);

alter table call.version add column drafted_person uuid, add column drafted_organisation uuid;
comment on column call.version.drafted_person is 'The person behind drafted_by, by id; null where nobody could be found';
comment on column call.version.drafted_organisation is 'The organisation behind it, by id; null where nobody could be found';
alter table call.version disable trigger keep_published;
update call.version set (drafted_person, drafted_organisation) = (
    select s.person, s.organisation from account.signer(drafted_by, drafted_at, array['SAMR'], null) s);
alter table call.version enable trigger keep_published;

alter table call.version add column published_person uuid, add column published_organisation uuid;
comment on column call.version.published_person is 'The person behind published_by, by id; null where nobody could be found';
comment on column call.version.published_organisation is 'The organisation behind it, by id; null where nobody could be found';
alter table call.version disable trigger keep_published;
update call.version set (published_person, published_organisation) = (
    select s.person, s.organisation from account.signer(published_by, published_at, array['SAMR'], null) s);
alter table call.version enable trigger keep_published;

alter table call.extra_seat add column granted_person uuid, add column granted_organisation uuid;
comment on column call.extra_seat.granted_person is 'The person behind granted_by, by id; null where nobody could be found';
comment on column call.extra_seat.granted_organisation is 'The organisation behind it, by id; null where nobody could be found';
update call.extra_seat set (granted_person, granted_organisation) = (
    select s.person, s.organisation from account.signer(granted_by, granted_at, array['SAMR'], null) s);

alter table call.extension add column granted_person uuid, add column granted_organisation uuid;
comment on column call.extension.granted_person is 'The person behind granted_by, by id; null where nobody could be found';
comment on column call.extension.granted_organisation is 'The organisation behind it, by id; null where nobody could be found';
update call.extension set (granted_person, granted_organisation) = (
    select s.person, s.organisation from account.signer(granted_by, granted_at, array['SAMR'], null) s);
