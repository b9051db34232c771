-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke insert, update, delete on library.city_type, library.membership from ${app};
