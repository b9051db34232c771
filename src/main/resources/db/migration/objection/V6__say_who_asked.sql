-- Whether the public asked and not the city itself: then nothing waits for the city, and nothing is said in its name.
alter table objection.matter add column publicly boolean not null default false;
comment on column objection.matter.publicly is 'The public asked, and the city has not objected itself';
update objection.matter m set publicly = true
where not exists (select from confirmation.answer a where a.value = m.value and a.verdict = 'OBJECTED');
grant update (publicly) on objection.matter to ${app};
