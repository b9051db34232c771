-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke delete on nation.run from ${app};
revoke update on nation.result from ${app};
