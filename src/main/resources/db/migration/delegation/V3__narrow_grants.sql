-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke update on delegation.miss from ${app};
