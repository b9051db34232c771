-- A county whose code changes takes part under the new one, or no more where another leads there.
grant update (unit) on circle.participation to ${app};
alter table circle.participation drop constraint participation_outcome_check;
alter table circle.participation add constraint participation_outcome_check
    check (outcome in ('LEFT', 'ADMITTED', 'CLOSED', 'CHANGED'));
comment on column circle.participation.outcome is 'LEFT by its own word, ADMITTED to the library, CLOSED with the circle, CHANGED with the place';
