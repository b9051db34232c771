create table document.attachment (
    subject text not null check (subject ~ '^[a-z][a-z-]{1,39}$'),
    record  text not null check (length(record) between 1 and 200),
    number  int  not null check (number > 0),
    file    uuid not null unique references document.file (id),
    primary key (subject, record, number)
);
comment on table document.attachment is 'The files of a record; rows are only added';
comment on column document.attachment.subject is 'The sort of record, as the rule of its module names it';
comment on column document.attachment.record is 'The key of the record in its module';
comment on column document.attachment.number is 'In the order they came, from 1';
comment on column document.attachment.file is 'The file, which belongs to one record at most';
revoke update, delete, truncate on document.attachment from ${app};
