-- Who did it, by id beside the words: rights follow from ids alone. Rows of which nobody can be found keep their words.
alter table document.file add column kept_person uuid, add column kept_organisation uuid;
comment on column document.file.kept_person is 'The person behind kept_by, by id; null where nobody could be found';
comment on column document.file.kept_organisation is 'The organisation behind it, by id; null where nobody could be found';
update document.file set (kept_person, kept_organisation) = (
    select s.person, s.organisation from account.signer(kept_by, kept_at) s);
