alter table application.judgment drop constraint judgment_question_check;
alter table application.judgment add constraint judgment_question_check
    check (question in ('BASIS', 'FEASIBLE', 'DISTINCT', 'EFFECTIVE'));
comment on column application.judgment.question is
    'Of a pilot BASIS: base and conditions, FEASIBLE: the plan is feasible; of an activity DISTINCT: 特色鲜明, EFFECTIVE: 预期成效突出';
comment on table application.judgment is 'The two judgments of the recommender (R53, R70); the latest of each counts, all are kept';
