-- An office that goes over to another code keeps what it was assigned.
grant update (office_area) on need.assignment to ${app};
