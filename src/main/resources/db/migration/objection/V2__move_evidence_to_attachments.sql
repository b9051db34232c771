-- Evidence is a file of a record like any other; name, sender and time stand with the file.
insert into document.attachment (subject, record, number, file)
select 'objection', value::text, row_number() over (partition by value order by sent_at, file), file
from objection.evidence;

drop table objection.evidence;
