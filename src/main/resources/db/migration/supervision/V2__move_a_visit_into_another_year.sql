-- A visit that is moved into another year goes beyond no limit of that one; what it went beyond stays in its steps.
grant update (beyond, reason) on supervision.visit to ${app};
