-- A message of an act that can be taken back leaves when that time is over (its sent_at lies ahead until then); taken back,
-- the message is dropped before anybody could read it.
alter table notice.message add column act uuid;
create index on notice.message (act) where act is not null;
comment on column notice.message.act is 'The act of procedure.act it tells of, while that could be taken back; null: told at once';
comment on column notice.message.sent_at is 'When it was told, or will be: before that nobody sees it';
grant delete on notice.message to ${app};
