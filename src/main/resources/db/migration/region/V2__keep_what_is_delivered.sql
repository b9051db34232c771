-- What is delivered with the platform is replaced by the owner's role at a start; the application's role reads it.
revoke insert, update, delete on all tables in schema region from ${app};
alter default privileges in schema region revoke insert, update, delete on tables from ${app};
