-- What was taken back within ten minutes stays, and holds no longer: an objection nobody has worked on, a decision.
alter table objection.matter add column undone_at timestamptz;
comment on column objection.matter.undone_at is 'When the city took its only objection back; null: it is one. Another objection opens it anew';
comment on column objection.matter.opened_at is 'When the city first objected, of the objections that hold';
grant update (opened_at, due, demonstration, undone_at) on objection.matter to ${app};

alter table objection.decision drop constraint decision_pkey;
alter table objection.decision add column number bigint generated always as identity primary key;
alter table objection.decision add column undone_at timestamptz;
create unique index decision_once on objection.decision (value) where undone_at is null;
comment on column objection.decision.number is 'Counts up';
comment on column objection.decision.undone_at is 'When who decided took it back; null: it holds';
comment on index objection.decision_once is 'A matter has one decision that holds';
grant update (undone_at) on objection.decision to ${app};
