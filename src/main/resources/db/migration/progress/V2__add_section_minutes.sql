alter table progress.report add column section_minutes integer not null default 0 check (section_minutes >= 0);
comment on column progress.report.section_minutes is
    'Minutes beyond those of the round: of a summary with the section of a pilot, which is its 阶段总结';
