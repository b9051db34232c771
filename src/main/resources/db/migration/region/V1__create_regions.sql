create schema region;
grant usage on schema region to ${app};
alter default privileges in schema region grant select, insert, update, delete on tables to ${app};
alter default privileges in schema region grant usage, select on sequences to ${app};
comment on schema region is '行政区划: units, codes over time, succession, towns and functional zones';

create table region.load (
    single boolean primary key default true check (single),
    content text not null,
    loaded_at timestamptz not null default now()
);
comment on table region.load is 'which edition of the tables stands here; a start with other files replaces them';
comment on column region.load.single is 'keeps this table at one row';
comment on column region.load.content is 'SHA-256 over the files that were loaded';
comment on column region.load.loaded_at is 'when they were loaded';

create table region.unit (
    code text not null check (code ~ '^[0-9]{6}$'),
    since smallint not null check (since between 1981 and 2100),
    until smallint check (until > since),
    name text not null check (name <> ''),
    level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    kind text not null check (kind in ('直辖市', '省', '自治区', '特别行政区', '兵团', '地级市', '地区', '行政区', '自治州', '盟',
        '市辖区', '县', '县级市', '自治县', '旗', '自治旗', '林区', '特区', '群岛', '镇')),
    parent text check (parent ~ '^[0-9]{6}$'),
    fictional boolean not null default false,
    primary key (code, since),
    check ((level = 'PROVINCE') = (parent is null)),
    check (fictional = (code like '99%'))
);
comment on table region.unit is 'every code of GB/T 2260 with the years of its validity, 1981 to 2024; 兵团 as a recommending body; the invented 示例省';
comment on column region.unit.code is 'six digits; one code may have stood for several units one after the other';
comment on column region.unit.since is 'first year whose year-end list has the code with this name and parent';
comment on column region.unit.until is 'first year whose list has it no more; null while in force';
comment on column region.unit.name is 'official name; never a key';
comment on column region.unit.level is 'province, city or county level';
comment on column region.unit.kind is 'what the unit is by law';
comment on column region.unit.parent is 'code of the unit above; the province where no city stands between';
comment on column region.unit.fictional is 'belongs to the invented 示例省 (99xxxx), which no national count includes';

create table region.document (
    id integer primary key,
    number text,
    issued_on date,
    title text
);
comment on table region.document is 'documents that decided changes';
comment on column region.document.id is 'number of ours';
comment on column region.document.number is 'document number as printed, null when it had none or it is not known';
comment on column region.document.issued_on is 'date of the document, null when not known';
comment on column region.document.title is 'title, or the notice in full where there was no numbered document';

create table region.succession (
    id integer primary key,
    year smallint not null check (year between 1982 and 2100),
    old_code text not null,
    old_name text not null,
    new_code text not null,
    new_name text not null,
    kind text not null check (kind in ('RECODE', 'STATUS_CHANGE', 'RENAME_OR_REPLACE', 'SPLIT', 'MERGED_INTO_NEW', 'ABSORBED',
        'PARTIAL_TRANSFER')),
    old_continues boolean not null,
    document integer references region.document
);
comment on table region.succession is 'which old code passed into which new one; says that areas intersect, never how much';
comment on column region.succession.id is 'number of ours';
comment on column region.succession.year is 'first year whose year-end list shows the change';
comment on column region.succession.old_code is 'code before';
comment on column region.succession.old_name is 'name before';
comment on column region.succession.new_code is 'code after';
comment on column region.succession.new_name is 'name after';
comment on column region.succession.kind is 'kind of change';
comment on column region.succession.old_continues is 'whether the old unit goes on under its code';
comment on column region.succession.document is 'the deciding document, null when not known';

create table region.rename_check (
    succession integer primary key references region.succession,
    verdict text not null check (verdict in ('SPLICE', 'BREAK')),
    reason text not null
);
comment on table region.rename_check is 'whether series may run across a rename or replacement: one old unit wholly to one new unit that came from it alone, the old ended, nothing else touched either that year';
comment on column region.rename_check.succession is 'the rename or replacement that was checked';
comment on column region.rename_check.verdict is 'SPLICE: series run across; BREAK: they end';
comment on column region.rename_check.reason is 'what the check found, in Chinese';

create table region.zone (
    code text primary key check (code ~ '^Z[0-9]{6}$'),
    name text not null,
    parent text not null,
    source text not null,
    code_origin text not null check (code_origin in ('CENSUS', 'TOWN_TABLE_ORDER', 'OWN'))
);
comment on table region.zone is 'functional zones outside GB/T 2260 that a census shows as areas of their own';
comment on column region.zone.code is 'Z and six digits, a namespace of its own';
comment on column region.zone.name is 'name in the census';
comment on column region.zone.parent is 'code of the city it lies in';
comment on column region.zone.source is 'the source that names it';
comment on column region.zone.code_origin is 'where the six digits come from: the census, the statistical codes of its towns, or ours';

create table region.town (
    code text primary key check (code ~ '^[0-9]{9}$'),
    name text not null,
    kind text not null check (kind in ('镇', '街道', '乡', '民族乡', '苏木', '其他乡级单位')),
    parent text not null
);
comment on table region.town is 'towns, subdistricts and townships of 2023 (R13: a town may be a member)';
comment on column region.town.code is 'nine digits';
comment on column region.town.name is 'name, unique only within its county';
comment on column region.town.kind is 'what it is';
comment on column region.town.parent is 'code of its county, zone or, where there is neither, city';
