create table report.grouped (
    report uuid not null references report.report (id),
    unit   text not null check (unit ~ '^(\d{6}|\d{9}|Z\d{6})$'),
    type   text not null check (type <> ''),
    class  text not null check (class <> ''),
    primary key (report, unit)
);
comment on table report.grouped is 'In which groups a report counted a place: a later report is held apart from what this one printed; append-only';
comment on column report.grouped.report is 'Which report';
comment on column report.grouped.unit is 'The place under its code of the day the report was made';
comment on column report.grouped.type is 'The label of its type then';
comment on column report.grouped.class is 'The label of its part of the country then';
