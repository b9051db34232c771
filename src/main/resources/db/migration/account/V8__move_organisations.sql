-- An organisation goes on under the code that its unit has after a change of the divisions, and under its name of then.
grant update (name, area) on account.organisation to ${app};
