-- One in whose place another was to come, which was withdrawn before its minute, is in force again.
alter table publication.step drop constraint step_action_check;
alter table publication.step add constraint step_action_check
    check (action in ('SAVE', 'SUBMIT', 'RECALL', 'DISCARD', 'ISSUE', 'RETURN', 'WITHDRAW', 'REPLACE', 'RESTORE'));
