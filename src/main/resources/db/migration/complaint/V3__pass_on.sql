create table complaint.passing (
    complaint uuid    not null references complaint.complaint (id),
    number    integer not null,
    from_role text    not null check (from_role in ('CITY_BUREAU', 'PROVINCE', 'SAMR')),
    from_area text    not null,
    to_role   text    not null check (to_role in ('CITY_BUREAU', 'PROVINCE', 'SAMR')),
    to_area   text    not null,
    reason    text    not null check (reason <> ''),
    passed_at timestamptz not null,
    primary key (complaint, number),
    foreign key (complaint, number) references complaint.step (complaint, number)
);
comment on table complaint.passing is '转办: a complaint that came to the wrong office went on to another one; append-only';
comment on column complaint.passing.complaint is 'Which complaint';
comment on column complaint.passing.number is 'By which of its steps';
comment on column complaint.passing.from_role is 'The office that passed it on, by its role';
comment on column complaint.passing.from_area is 'Its area; empty for 总局';
comment on column complaint.passing.to_role is 'The office that handles it from then on';
comment on column complaint.passing.to_area is 'Its area; empty for 总局';
comment on column complaint.passing.reason is 'Why, which who reported it reads';
comment on column complaint.passing.passed_at is 'When';
grant update (handler_role, handler_area) on complaint.complaint to ${app};
