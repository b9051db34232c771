create schema edition;
grant usage on schema edition to ${app};
alter default privileges in schema edition grant select, insert on tables to ${app};

create table edition.tree (
    number    text primary key check (number ~ '^[RF]\d+$'),
    fictional boolean not null,
    made      date not null
);
comment on table edition.tree is 'The groups of all places, made anew every three years; append-only';
comment on column edition.tree.number is 'R1, R2 of real places, F1 of the fictional province';
comment on column edition.tree.fictional is 'Whether its places are those of the fictional province';
comment on column edition.tree.made is 'The day it was made';

create table edition.node (
    id            text primary key,
    tree          text not null references edition.tree (number),
    place_in_tree integer not null,
    level         text not null check (level in ('ALL', 'TYPE', 'REGION', 'BLOCK')),
    label         text not null,
    parent        text references edition.node (id)
);
comment on table edition.node is 'A group of a tree';
comment on column edition.node.id is 'Number of the tree and position, such as R1-17';
comment on column edition.node.tree is 'Of which tree';
comment on column edition.node.place_in_tree is 'Its position: parents come before their parts';
comment on column edition.node.level is 'All places, of one type, of one part of the country, or alike in what they are';
comment on column edition.node.label is 'In words';
comment on column edition.node.parent is 'The group it lies in';

create table edition.member (
    tree  text not null references edition.tree (number),
    place text not null,
    block text not null references edition.node (id),
    late  boolean not null,
    primary key (tree, place)
);
comment on table edition.member is 'The smallest group of each place; which places share one is shown to nobody';
comment on column edition.member.tree is 'In which tree';
comment on column edition.member.place is 'The code of the place';
comment on column edition.member.block is 'Its smallest group';
comment on column edition.member.late is 'Came after the tree was made: it reads the group and is no part of what is issued of it';

create table edition.edition (
    number    text primary key check (number ~ '^20\d{2}-\d{2}$'),
    due       date not null unique,
    issued_at timestamptz not null,
    snapshot  text references snapshot.snapshot (number),
    method    integer not null check (method > 0),
    cells     integer not null
);
comment on table edition.edition is 'Issues of what is said of groups; append-only';
comment on column edition.edition.number is 'Year and count, such as 2026-01';
comment on column edition.edition.due is 'The day fixed for it beforehand, in Beijing; of the first one the day it was issued';
comment on column edition.edition.issued_at is 'When it was issued';
comment on column edition.edition.snapshot is 'The snapshot it was computed from; of the first one null where there was none';
comment on column edition.edition.method is 'By which version of the methods';
comment on column edition.edition.cells is 'How many cells it issued';

create table edition.omission (
    due                  date primary key,
    reason               text not null,
    omitted_by           text not null,
    omitted_person       uuid,
    omitted_organisation uuid,
    omitted_at           timestamptz not null
);
comment on table edition.omission is 'Days on which no edition is issued';
comment on column edition.omission.due is 'Which day';
comment on column edition.omission.reason is 'Why';
comment on column edition.omission.omitted_by is 'Organisation and person';
comment on column edition.omission.omitted_person is 'The person, by id';
comment on column edition.omission.omitted_organisation is 'The organisation, by id';
comment on column edition.omission.omitted_at is 'When it was decided';

create table edition.cell (
    node           text not null references edition.node (id),
    indicator      text not null,
    year           integer not null,
    edition        text not null references edition.edition (number) deferrable initially deferred,
    n              integer not null check (n >= 10),
    lower          double precision,
    median         double precision,
    upper          double precision,
    between_places double precision,
    centre         double precision,
    content        bytea not null,
    primary key (node, indicator, year, edition)
);
comment on table edition.cell is 'What was issued of a group on one indicator and year: once, and once more only after corrections of many';
comment on column edition.cell.node is 'Of which group';
comment on column edition.cell.indicator is 'Which indicator';
comment on column edition.cell.year is 'Of which year';
comment on column edition.cell.edition is 'With which edition';
comment on column edition.cell.n is 'How many places hold a figure';
comment on column edition.cell.lower is 'The lower quartile as it is shown; null where more than a third hold one value';
comment on column edition.cell.median is 'The median as it is shown';
comment on column edition.cell.upper is 'The upper quartile as it is shown';
comment on column edition.cell.between_places is 'The variance between the places beyond chance; for words, never shown';
comment on column edition.cell.centre is 'The variance of the median; for words, never shown';
comment on column edition.cell.content is 'Whose figures it is made of, packed; never shown';

create table edition.withheld (
    node      text not null references edition.node (id),
    indicator text not null,
    year      integer not null,
    edition   text not null references edition.edition (number),
    since     timestamptz not null,
    primary key (node, indicator, year, edition)
);
comment on table edition.withheld is 'Issues that no longer stand because a figure in them was corrected so that they would read otherwise';
comment on column edition.withheld.node is 'Of which group';
comment on column edition.withheld.indicator is 'Which indicator';
comment on column edition.withheld.year is 'Of which year';
comment on column edition.withheld.edition is 'The issue that no longer stands';
comment on column edition.withheld.since is 'When this was found';

revoke update, delete, truncate on all tables in schema edition from ${app};
