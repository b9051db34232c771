-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke update, delete on notice.message, notice.recipient, notice.reading from ${app};
