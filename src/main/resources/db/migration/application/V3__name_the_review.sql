-- 论证中 is called UNDER_REVIEW. What is stored says so from now on, the steps behind it too; entries of the journal stay.
alter table application.application drop constraint application_status_check;
update application.application set status = 'UNDER_REVIEW' where status = 'UNDER_ARGUMENT';
alter table application.application add constraint application_status_check
    check (status in ('DRAFT', 'RECORDED', 'SUBMITTED', 'RETURNED', 'SHORTLISTED', 'RESERVED', 'FORWARDED', 'UNDER_REVIEW',
        'SELECTED', 'NOT_SELECTED', 'CLOSED'));
update application.step set from_status = 'UNDER_REVIEW' where from_status = 'UNDER_ARGUMENT';
update application.step set to_status = 'UNDER_REVIEW' where to_status = 'UNDER_ARGUMENT';
