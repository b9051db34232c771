create table library.province_goal (
    province              text        not null,
    version               integer     not null check (version > 0),
    year                  integer     not null check (year between 2024 and 2100),
    words                 text        not null check (words <> ''),
    recorded_by           text        not null,
    recorded_person       uuid,
    recorded_organisation uuid,
    recorded_at           timestamptz not null,
    demonstration         boolean     not null default false,
    primary key (province, version)
);
comment on table library.province_goal is 'Versions of a province''s own goal for the programme (R19); rows are added, never changed';
comment on column library.province_goal.province is 'The recommending body';
comment on column library.province_goal.version is '1 for the first version, then counting up; two writers of one version exclude each other';
comment on column library.province_goal.year is 'The year the goal is for';
comment on column library.province_goal.words is 'The goal in the words of the province''s own document; a number is not asked for';
comment on column library.province_goal.recorded_by is 'Who saved it: organisation and name';
comment on column library.province_goal.recorded_person is 'The person behind recorded_by, by id';
comment on column library.province_goal.recorded_organisation is 'The organisation behind it, by id';
comment on column library.province_goal.recorded_at is 'When';
comment on column library.province_goal.demonstration is 'Whether a demonstration account wrote it for a real province; never public';
revoke update, delete on library.province_goal from ${app};
