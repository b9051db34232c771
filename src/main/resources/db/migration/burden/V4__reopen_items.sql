-- Within ten minutes what a unit answered or declined can be taken back: the item is asked again. The act and its undoing stand in the journal.
grant delete on burden.outcome to ${app};
