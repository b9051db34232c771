-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke delete on login.password_history from ${app};
revoke update on login.login_failure from ${app};
