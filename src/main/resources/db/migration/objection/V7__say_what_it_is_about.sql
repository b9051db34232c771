-- What an objection is about stands beside it, so that a long list of them is found in and turned over where it is kept.
alter table objection.matter add column indicator text, add column period text;
update objection.matter m set indicator = v.indicator, period = v.period from measurement.value v where v.id = m.value;
alter table objection.matter alter column indicator set not null, alter column period set not null;
comment on column objection.matter.indicator is 'The indicator of the value; never altered, as the value is not';
comment on column objection.matter.period is 'The period of the value, likewise';
