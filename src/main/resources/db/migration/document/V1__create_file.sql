create schema document;
grant usage on schema document to ${app};
alter default privileges in schema document grant select, insert on tables to ${app};

create table document.file (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    kind text not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    size int not null check (size > 0),
    sha256 text not null check (length(sha256) = 64),
    owner text not null,
    kept_by text not null,
    kept_at timestamptz not null,
    content bytea not null check (length(content) = size)
);
create index on document.file (owner);
-- Scans are packed already: packing them again costs time and saves nothing.
alter table document.file alter column content set storage external;
comment on table document.file is 'Uploads that passed the checks; rows are only added';
comment on column document.file.id is 'Opaque: says nothing and cannot be guessed';
comment on column document.file.name is 'Name to show, cleaned; never a path';
comment on column document.file.kind is 'What it is by its content';
comment on column document.file.size is 'Bytes';
comment on column document.file.sha256 is 'SHA-256 of the content, hexadecimal';
comment on column document.file.owner is 'Code of the unit it belongs to';
comment on column document.file.kept_by is 'Organisation and name of the sender at the time';
comment on column document.file.kept_at is 'When it was kept';
comment on column document.file.content is 'The bytes as they were sent';
revoke update, delete, truncate on document.file from ${app};
