-- The objections of a city whose code is in force no more are those of its successor.
grant update (unit) on objection.matter to ${app};
