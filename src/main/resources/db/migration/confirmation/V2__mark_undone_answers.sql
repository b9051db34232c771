-- An answer that was taken back within ten minutes stays, and holds no longer.
alter table confirmation.answer add column undone_at timestamptz;
comment on column confirmation.answer.undone_at is 'When who gave it took it back; null: it holds';
grant update (undone_at) on confirmation.answer to ${app};
