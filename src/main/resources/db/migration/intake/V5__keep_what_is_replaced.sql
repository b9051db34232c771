-- A value that would replace another is shown with what it replaces, before anything is taken in.
alter table intake.remark drop constraint remark_verdict_check;
alter table intake.remark add constraint remark_verdict_check check (verdict in ('DOUBTFUL', 'REFUSED', 'CHANGED'));
comment on column intake.remark.verdict is 'Asks for a yes, cannot be taken, or would replace what stands';
alter table intake.remark add column before text not null default '';
comment on column intake.remark.before is 'What stands in the platform and would be replaced; empty where nothing does';
comment on column intake.upload.doubts is
    'The doubtful cells of the last check, eight bytes each: row and column; negative for one that is never taken';
