-- What concerns a real place and is not for everybody who holds a post is told to real accounts alone.
alter table notice.recipient add column demonstration boolean;
comment on column notice.recipient.demonstration is 'Whether accounts of the demonstration hold those posts, or the others; null: both';
