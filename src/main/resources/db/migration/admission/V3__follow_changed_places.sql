-- What a unit said and asked goes over to the unit that goes on with its area.
grant update (unit, province, bureau) on admission.entry to ${app};
grant update (unit) on admission.leaving to ${app};
