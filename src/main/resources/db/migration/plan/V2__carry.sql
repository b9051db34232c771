-- The plans of a county that is in force no more go over to its successor.
grant update (unit) on plan.plan to ${app};
