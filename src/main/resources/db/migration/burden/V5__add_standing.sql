alter table burden.request add column standing_version text;
comment on column burden.request.standing_version is
    'The version of the indicators whose items for cities it covers for good, voluntary and without minutes; null for any other request';
create unique index standing_once on burden.request (standing_version, fictional) where standing_version is not null;
alter table burden.request drop constraint request_minutes_check;
alter table burden.request add constraint request_minutes_check
    check (minutes between 1 and 240 or (standing_version is not null and minutes = 0 and voluntary and channel = 'CITY'));
