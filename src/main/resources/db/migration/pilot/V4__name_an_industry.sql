create table pilot.industry (
    pilot    uuid    not null,
    step     integer not null,
    industry uuid references industry.industry (id),
    primary key (pilot, step),
    foreign key (pilot, step) references pilot.step (pilot, number)
);
comment on table pilot.industry is 'Which industry of its city a pilot names; the latest step that holds counts (R153)';
comment on column pilot.industry.industry is 'The industry; null where it names none any more';
