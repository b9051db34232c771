-- What a city writes to a remark of a return, where the remark stands. It is written with the draft, so it changes until the
-- proposal is handed in again.
create table application.reply (
    step            bigint not null,
    field           text not null,
    words           text not null,
    by_name         text not null,
    by_person       uuid,
    by_organisation uuid,
    at              timestamptz not null,
    primary key (step, field),
    foreign key (step, field) references application.remark (step, field)
);
comment on table application.reply is 'What the city answered to a remark of a return';
comment on column application.reply.step is 'The return';
comment on column application.reply.field is 'Key of the field the remark is at';
comment on column application.reply.words is 'The answer; empty: taken back';
comment on column application.reply.by_name is 'Who answered, in words';
comment on column application.reply.by_person is 'Who answered';
comment on column application.reply.by_organisation is 'The organisation that answered';
comment on column application.reply.at is 'When it was last written';

revoke delete on application.reply from ${app};
