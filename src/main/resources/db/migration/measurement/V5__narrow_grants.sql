-- The application's role keeps what its statements use and nothing beyond; a test compares the two.
revoke insert on measurement.current_value, measurement.public_value, measurement.standing_value from ${app};
