-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke delete on answer.figure, answer.sheet from ${app};
