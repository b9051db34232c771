-- A case goes on with the unit that takes over what the member had in the library.
grant update (unit, province) on adjustment.matter to ${app};
