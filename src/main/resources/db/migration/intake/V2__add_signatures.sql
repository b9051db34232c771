-- Who sent a file, by id beside the words; its organisation stands by id already, whatever it is called now.
alter table intake.upload add column sent_person uuid;
comment on column intake.upload.sent_person is 'The person behind sent_by, by id; null where nobody could be found';
update intake.upload u set sent_person = (
    select (array_agg(distinct t.person))[1]
    from account.post t join account.person p on p.id = t.person
    where t.organisation = u.organisation and u.sent_by like '% ' || p.name
    having count(distinct t.person) = 1);

-- A batch that came in by a file belongs to the organisation that sent the file, under whatever name it signed.
update measurement.batch b
set entered_organisation = u.organisation,
    entered_person = case when b.entered_by = u.sent_by then u.sent_person else b.entered_person end
from intake.upload u
where u.batch = b.id and b.entered_organisation is distinct from u.organisation;
