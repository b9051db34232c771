-- What waits is read from the matters themselves since then (account.Waiting); these rows said the same a second time.
drop table notice.due_recipient;
drop table notice.due;
