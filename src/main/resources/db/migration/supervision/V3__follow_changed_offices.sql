-- An open note lies with the office above its city as the city lies today.
grant update (office_role, office_area) on supervision.note to ${app};
