-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke delete on account.activation, account.appointment, account.organisation, account.person, account.post from ${app};
revoke update on account.organisation from ${app};
