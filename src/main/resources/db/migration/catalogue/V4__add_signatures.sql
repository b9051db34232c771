-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table catalogue.version add column created_person uuid, add column created_organisation uuid;
comment on column catalogue.version.created_person is 'The person behind created_by, by id; null where nobody could be found';
comment on column catalogue.version.created_organisation is 'The organisation behind it, by id; null where nobody could be found';
alter table catalogue.version disable trigger keep_published;
update catalogue.version set (created_person, created_organisation) = (
    select s.person, s.organisation from account.signer(created_by, created_at, array['SAMR'], null) s);
alter table catalogue.version enable trigger keep_published;

alter table catalogue.version add column published_person uuid, add column published_organisation uuid;
comment on column catalogue.version.published_person is 'The person behind published_by, by id; null where nobody could be found';
comment on column catalogue.version.published_organisation is 'The organisation behind it, by id; null where nobody could be found';
alter table catalogue.version disable trigger keep_published;
update catalogue.version set (published_person, published_organisation) = (
    select s.person, s.organisation from account.signer(published_by, published_at, array['SAMR'], null) s);
alter table catalogue.version enable trigger keep_published;

alter table catalogue.feature add column defined_person uuid, add column defined_organisation uuid;
comment on column catalogue.feature.defined_person is 'The person behind defined_by, by id; null where nobody could be found';
comment on column catalogue.feature.defined_organisation is 'The organisation behind it, by id; null where nobody could be found';
update catalogue.feature set (defined_person, defined_organisation) = (
    select s.person, s.organisation from account.signer(defined_by, defined_at) s);

alter table catalogue.adoption add column decided_person uuid, add column decided_organisation uuid;
comment on column catalogue.adoption.decided_person is 'The person behind decided_by, by id; null where nobody could be found';
comment on column catalogue.adoption.decided_organisation is 'The organisation behind it, by id; null where nobody could be found';
update catalogue.adoption set (decided_person, decided_organisation) = (
    select s.person, s.organisation from account.signer(decided_by, decided_at) s);
