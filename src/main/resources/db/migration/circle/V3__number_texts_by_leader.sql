-- The texts of a leader are numbered on from one circle to the next, so that a page of a closed circle fits no later one.
comment on column circle.wording.version is '1, 2, 3 … of this leader, going on in its next circle; of two at once the second is refused';
