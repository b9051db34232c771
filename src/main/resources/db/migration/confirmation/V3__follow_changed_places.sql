-- What a city answered whose code is in force no more is the answer of its successor.
grant update (unit) on confirmation.answer to ${app};
