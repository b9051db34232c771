-- A step that was taken back within ten minutes stays, and holds no longer.
alter table library.type_choice add column undone_at timestamptz;
comment on column library.type_choice.undone_at is 'When who did it took it back; null: it holds';
comment on table library.type_choice is 'Steps in a city''s choice of type (R27); rows are added, and only marked as taken back';
grant update (undone_at) on library.type_choice to ${app};
