alter table report.file add column asked_on date not null default current_date;
alter table report.file alter column asked_on drop default;
comment on column report.file.asked_on is 'The last day in Beijing it was asked for, or on which it was made; what was asked for longest ago makes room';
grant update (asked_on), delete on report.file to ${app};
