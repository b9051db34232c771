-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table panel.panel add column created_person uuid, add column created_organisation uuid;
comment on column panel.panel.created_person is 'The person behind created_by, by id; null where nobody could be found';
comment on column panel.panel.created_organisation is 'The organisation behind it, by id; null where nobody could be found';
update panel.panel set (created_person, created_organisation) = (
    select s.person, s.organisation from account.signer(created_by, created_at) s);

alter table panel.assignment add column assigned_person uuid, add column assigned_organisation uuid;
comment on column panel.assignment.assigned_person is 'The person behind assigned_by, by id; null where nobody could be found';
comment on column panel.assignment.assigned_organisation is 'The organisation behind it, by id; null where nobody could be found';
update panel.assignment set (assigned_person, assigned_organisation) = (
    select s.person, s.organisation from account.signer(assigned_by, assigned_at) s);

alter table panel.consensus add column written_person uuid, add column written_organisation uuid;
comment on column panel.consensus.written_person is 'The person behind written_by, by id; null where nobody could be found';
comment on column panel.consensus.written_organisation is 'The organisation behind it, by id; null where nobody could be found';
update panel.consensus set (written_person, written_organisation) = (
    select s.person, s.organisation from account.signer(written_by, written_at) s);

alter table panel.decision add column decided_person uuid, add column decided_organisation uuid;
comment on column panel.decision.decided_person is 'The person behind decided_by, by id; null where nobody could be found';
comment on column panel.decision.decided_organisation is 'The organisation behind it, by id; null where nobody could be found';
update panel.decision set (decided_person, decided_organisation) = (
    select s.person, s.organisation from account.signer(decided_by, decided_at) s);

alter table panel.release add column released_person uuid, add column released_organisation uuid;
comment on column panel.release.released_person is 'The person behind released_by, by id; null where nobody could be found';
comment on column panel.release.released_organisation is 'The organisation behind it, by id; null where nobody could be found';
update panel.release set (released_person, released_organisation) = (
    select s.person, s.organisation from account.signer(released_by, released_at) s);

alter table panel.release add column published_person uuid, add column published_organisation uuid;
comment on column panel.release.published_person is 'The person behind published_by, by id; null where nobody could be found';
comment on column panel.release.published_organisation is 'The organisation behind it, by id; null where nobody could be found';
update panel.release set (published_person, published_organisation) = (
    select s.person, s.organisation from account.signer(published_by, published_at) s);
