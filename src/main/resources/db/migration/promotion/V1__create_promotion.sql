create schema promotion;
comment on schema promotion is '成果推荐: results that a province recommends to 总局 with the consent of their cities (R90)';
grant usage on schema promotion to ${app};
alter default privileges in schema promotion grant select, insert on tables to ${app};

create table promotion.promotion (
    id                    uuid        primary key,
    report                uuid        not null references progress.report (id),
    line                  integer     not null check (line > 0),
    unit                  text        not null,
    province              text        not null,
    round                 text        not null,
    what                  text        not null check (what <> ''),
    effect                text        not null,
    link                  text        not null,
    day                   date        not null,
    pilot                 uuid,
    pilot_title           text        not null,
    status                text        not null check (status in ('NONE', 'PROPOSED', 'AGREED', 'DECLINED', 'NOTED', 'WITHDRAWN')),
    fictional             boolean     not null,
    proposed_by           text        not null,
    proposed_person       uuid,
    proposed_organisation uuid,
    since                 timestamptz not null
);
comment on table promotion.promotion is 'A result of a report that its province recommends';
comment on column promotion.promotion.report is 'The report it stands in';
comment on column promotion.promotion.line is 'Its number there, from 1';
comment on column promotion.promotion.unit is 'Whose: the unit''s code of today';
comment on column promotion.promotion.province is 'The body that recommends it';
comment on column promotion.promotion.round is 'The round of the report, in words';
comment on column promotion.promotion.what is 'The result as the city handed it in';
comment on column promotion.promotion.effect is 'What came of it, may be empty';
comment on column promotion.promotion.link is 'Where it can be read in public, may be empty';
comment on column promotion.promotion.day is 'The day the report was handed in';
comment on column promotion.promotion.pilot is 'The pilot or activity it came of, as the city said with its consent; null where it named none';
comment on column promotion.promotion.pilot_title is 'Its title; empty where it named none';
comment on column promotion.promotion.status is 'Where it stands, as the table PromotionAction moves it; NONE where 推荐 was taken back';
comment on column promotion.promotion.fictional is 'Of 示例省';
comment on column promotion.promotion.proposed_by is 'Who recommended it: organisation and name';
comment on column promotion.promotion.proposed_person is 'The person behind proposed_by, by id';
comment on column promotion.promotion.proposed_organisation is 'The organisation behind it, by id';
comment on column promotion.promotion.since is 'Since when it stands at its status';
create unique index promotion_line on promotion.promotion (report, line);
create index promotion_unit on promotion.promotion (unit);
create index promotion_province on promotion.promotion (province);
grant update (unit, round, what, effect, link, day, pilot, pilot_title, status, proposed_by, proposed_person, proposed_organisation,
    since) on promotion.promotion to ${app};

create table promotion.step (
    promotion          uuid        not null references promotion.promotion (id),
    number             integer     not null check (number > 0),
    action             text        not null,
    organisation       text        not null,
    taken_by           text        not null,
    taken_person       uuid,
    taken_organisation uuid,
    taken_at           timestamptz not null,
    undone_at          timestamptz,
    primary key (promotion, number)
);
comment on table promotion.step is 'What was done with a recommendation; rows are only added';
comment on column promotion.step.number is '1, 2, 3 … of this recommendation';
comment on column promotion.step.action is 'The row of the table PromotionAction';
comment on column promotion.step.organisation is 'The organisation that acted';
comment on column promotion.step.taken_by is 'Who acted: organisation and name';
comment on column promotion.step.taken_person is 'The person behind taken_by, by id; null for the demonstration';
comment on column promotion.step.taken_organisation is 'The organisation behind it, by id';
comment on column promotion.step.taken_at is 'When';
comment on column promotion.step.undone_at is 'When it was taken back within its ten minutes; null where it holds';
grant update (undone_at) on promotion.step to ${app};
