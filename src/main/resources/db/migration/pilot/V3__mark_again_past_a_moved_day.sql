-- A quarter is marked once, unless the day that was set in it is over as well; who marks holds the pilot.
drop index pilot.mark_once;
create index mark_of_milestone on pilot.mark (pilot, quarter);
