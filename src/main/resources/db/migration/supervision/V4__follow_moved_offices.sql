-- The visits an office announced and the policies it evaluates are its own under another code.
grant update (office_area) on supervision.visit, supervision.evaluation to ${app};
