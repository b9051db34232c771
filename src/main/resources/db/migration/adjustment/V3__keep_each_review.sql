-- A ruling that was upheld may be found wrong later: that is another review, and both stay.
alter table adjustment.review add column number integer;
update adjustment.review set number = (
    select count(*) from adjustment.review other where other.matter = review.matter and other.ruling <= review.ruling);
alter table adjustment.review alter column number set not null;
alter table adjustment.review add check (number > 0);
alter table adjustment.review drop constraint review_pkey;
alter table adjustment.review add primary key (matter, number);
comment on column adjustment.review.number is '1 for the first of the case, then counting up';
