alter table account.organisation drop constraint organisation_kind_check;
alter table account.organisation add constraint organisation_kind_check check (kind in
    ('NATIONAL', 'PROVINCE', 'CITY_BUREAU', 'CITY', 'DEPARTMENT', 'ZONE', 'OFFICE', 'PANEL', 'MINISTRY', 'ASSOCIATION'));
comment on column account.organisation.kind is 'What it is; OFFICE lies below a bureau, ZONE is a functional zone, PANEL the experts, MINISTRY a national department that takes part in 质量月, ASSOCIATION a 联合会 or 学协会 (R134, R135)';

alter table account.post drop constraint post_role_check;
alter table account.post add constraint post_role_check check (role in ('CITY', 'CITY_BUREAU', 'PROVINCE', 'SAMR', 'OPERATOR', 'EXPERT',
    'DEPARTMENT', 'ORGANISER', 'DISCIPLINE', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));
