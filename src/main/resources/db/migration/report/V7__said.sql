alter table report.text add column said text[];
comment on column report.text.said is 'The indicators of which the text of a city says how they went; null in texts of before: their content tells';
grant update (said) on report.text to ${app};
alter table report.draft add column said text[];
comment on column report.draft.said is 'As in report.text';
