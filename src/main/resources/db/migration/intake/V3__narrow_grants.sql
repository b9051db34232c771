-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke delete on intake.learned, intake.progress from ${app};
revoke update on intake.remark from ${app};
