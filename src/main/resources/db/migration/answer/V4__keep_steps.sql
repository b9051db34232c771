create sequence answer.act;

create table answer.step (
    act               bigint not null,
    answer            bigint not null references answer.answer (id),
    action            text not null check (action in ('SUBMIT', 'SKIP', 'ACCEPT', 'GIVE_BACK')),
    before            text not null,
    remark_before     text not null,
    remark            text not null,
    batch             uuid,
    done_by           text not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    undone_at         timestamptz,
    primary key (act, answer)
);
create index on answer.step (answer);
comment on table answer.step is 'What was done to answers, one row for each answer an act moved; append-only but for undone_at';
comment on column answer.step.act is 'Number of the act: all answers it moved have the same';
comment on column answer.step.answer is 'The answer';
comment on column answer.step.action is 'The act';
comment on column answer.step.before is 'Where the answer stood before; NONE: nobody had said anything to it';
comment on column answer.step.remark_before is 'The remark of a return that stood at it before';
comment on column answer.step.remark is 'Why it was returned, empty for the other acts';
comment on column answer.step.batch is 'The batch of measurement its values came in with';
comment on column answer.step.done_by is 'Organisation and person, as shown';
comment on column answer.step.done_person is 'The person by id';
comment on column answer.step.done_organisation is 'The organisation by id';
comment on column answer.step.done_at is 'When';
comment on column answer.step.undone_at is 'When who did it took it back; null: it holds';

revoke update, delete, truncate on answer.step from ${app};
grant update (undone_at) on answer.step to ${app};

-- An item left out and taken back stands as if nobody had answered; its row stays.
alter table answer.answer drop constraint answer_status_check;
alter table answer.answer add constraint answer_status_check
    check (status in ('NONE', 'DRAFT', 'SENT', 'RETURNED', 'ENTERED', 'SKIPPED'));
comment on column answer.answer.status is 'Draft, sent by a department and to be checked, returned to be done again, entered as values, left out, or none: what was left out was taken back';
comment on column answer.answer.saved_by is 'Organisation and person, or the department, that typed it; what was done to it since stands in step';
comment on column answer.answer.saved_at is 'When it was typed last';
