-- The former name of the answers was kept for the first migration of this module, which has run by now.
drop view measurement.answer;
