alter table measurement.answer
    add column figure numeric check (figure is null or verdict = 'OBJECTED');
comment on column measurement.answer.figure is 'The city''s own figure, where it gave one with its objection';
