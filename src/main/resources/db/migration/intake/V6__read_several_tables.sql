-- Several tables of one file are read in one go, each as its own mapping says. A check that was made before named its cells without
-- their table and is made again.
alter table intake.upload add column others text not null default '[]';
comment on column intake.upload.mapping is 'How the first of its tables is to be read, as JSON';
comment on column intake.upload.others is 'How the other tables that are read are to be read, as a JSON list in the order of the file';
alter table intake.remark add column sheet integer not null default 0;
comment on column intake.remark.sheet is 'Table of the file, from 0';
comment on column intake.upload.doubts is
    'The doubtful cells of the last check, eight bytes each: table, row and column; negative for one that is never taken';
update intake.upload set state = 'MAPPING', result = null, doubts = null where state = 'CHECKED';
