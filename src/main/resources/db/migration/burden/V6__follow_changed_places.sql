-- What a request still asks of a city whose code is in force no more it asks of its successor.
grant update (unit, place) on burden.ask to ${app};
