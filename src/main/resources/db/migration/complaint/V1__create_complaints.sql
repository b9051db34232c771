create schema complaint;
comment on schema complaint is '投诉: what people report of fees, rankings, burdens and wrong contents, past the body they report (R1, R2, R110)';
grant usage on schema complaint to ${app};
alter default privileges in schema complaint grant select, insert on tables to ${app};

create table complaint.complaint (
    id            uuid        primary key,
    code_hash     bytea       not null unique,
    door          text        not null check (door in ('FEES', 'RANKING', 'BURDEN', 'CONTENT')),
    text          text        not null check (text <> ''),
    happened      text        not null,
    body          text        not null,
    accused_role  text        not null check (accused_role in ('CITY', 'CITY_BUREAU', 'PROVINCE', 'SAMR', 'OTHER', 'SITE')),
    accused_area  text        not null,
    handler_role  text        not null check (handler_role in ('CITY_BUREAU', 'PROVINCE', 'SAMR', 'DISCIPLINE', 'OWNER')),
    handler_area  text        not null,
    contact       text        not null,
    status        text        not null check (status in ('RECEIVED', 'ACCEPTED', 'ANSWERED', 'TRANSFERRED', 'OBJECTION', 'CLOSED')),
    since         timestamptz not null,
    outcome       text        check (outcome in ('FOUND', 'NOT_FOUND', 'UNCLEAR', 'ELSEWHERE')),
    answer        text        not null default '',
    value         bigint,
    fictional     boolean     not null,
    sent_at       timestamptz not null,
    ended_at      timestamptz,
    check ((value is not null) = (handler_role = 'OWNER'))
);
comment on table complaint.complaint is 'What somebody reported; read by its handler, who stands above the accused, and by 纪检, and by nobody else';
comment on column complaint.complaint.code_hash is 'SHA-256 of the query code; the code itself is kept nowhere';
comment on column complaint.complaint.door is '收费摊派, 排名评比命名, 加重负担, 本站内容有误';
comment on column complaint.complaint.text is 'In the words of who reported it';
comment on column complaint.complaint.happened is 'When it happened, in words; may be empty';
comment on column complaint.complaint.body is 'Which unit it is about, as shown';
comment on column complaint.complaint.accused_role is 'The level of the accused; OTHER is no body of the line, SITE the site itself';
comment on column complaint.complaint.accused_area is 'Its place; empty for 总局 and the site';
comment on column complaint.complaint.handler_role is 'Who handles it: the body above the accused; DISCIPLINE alone for 总局; OWNER is whoever decides the objection to a value';
comment on column complaint.complaint.handler_area is 'Whose; empty for 总局 and the nation';
comment on column complaint.complaint.contact is 'How to reach who reported it; empty if not given, on request, and six months after the end';
comment on column complaint.complaint.status is 'Where it stands, as the table ComplaintAction moves it; OBJECTION goes as the objection does';
comment on column complaint.complaint.since is 'Since when; the clocks run from here';
comment on column complaint.complaint.outcome is 'What came of it; null before the answer';
comment on column complaint.complaint.answer is 'What who reported it is told';
comment on column complaint.complaint.value is 'The public value that is said to be wrong; null else';
comment on column complaint.complaint.fictional is 'Of 示例省';
comment on column complaint.complaint.sent_at is 'When it came';
comment on column complaint.complaint.ended_at is 'When it ended; null while it is open';
create index complaint_of_handler on complaint.complaint (handler_role, handler_area) where status in ('RECEIVED', 'ACCEPTED');
create index complaint_of_value on complaint.complaint (value) where value is not null;
grant update (contact, status, since, outcome, answer, ended_at) on complaint.complaint to ${app};

create table complaint.step (
    complaint         uuid        not null references complaint.complaint (id),
    number            integer     not null,
    what              text        not null,
    words             text        not null,
    done_by           text        not null,
    done_person       uuid,
    done_organisation uuid,
    done_at           timestamptz not null,
    primary key (complaint, number)
);
comment on table complaint.step is 'What was done with a complaint; rows are only added';
comment on column complaint.step.number is '1, 2, 3 … of this complaint; of two at once the second is refused';
comment on column complaint.step.what is 'The act in words';
comment on column complaint.step.words is 'What was said with it, may be empty';
comment on column complaint.step.done_by is 'Who did it: organisation and name';
comment on column complaint.step.done_person is 'The person behind done_by, by id; null for the platform and the public';
comment on column complaint.step.done_organisation is 'The organisation behind it, by id; null for the platform and the public';
comment on column complaint.step.done_at is 'When';

create table complaint.sending (
    network text        not null,
    at      timestamptz not null
);
comment on table complaint.sending is 'From which network how many were sent in the last day, so that nobody floods the channel; forgotten after a day';
comment on column complaint.sending.network is 'The network as the platform itself saw it; of IPv6 the /64';
comment on column complaint.sending.at is 'When';
create index sending_of_network on complaint.sending (network, at);
grant delete on complaint.sending to ${app};

create table complaint.hit (
    person       uuid        not null,
    word         text        not null,
    day          date        not null,
    organisation text        not null,
    area         text        not null,
    at           timestamptz not null,
    demonstration boolean    not null,
    primary key (person, word, day)
);
comment on table complaint.hit is 'Words of appraisal and fees that were refused: who typed which on which day; the text itself is kept nowhere (R1, R2)';
comment on column complaint.hit.person is 'Who typed it';
comment on column complaint.hit.word is 'The word that was refused';
comment on column complaint.hit.day is 'The day in Beijing; a word is put down once a person and day';
comment on column complaint.hit.organisation is 'The organisation, as shown';
comment on column complaint.hit.area is 'Its area; empty for 总局 and others without one';
comment on column complaint.hit.at is 'When it was typed first that day';
comment on column complaint.hit.demonstration is 'By an account of the demonstration';
