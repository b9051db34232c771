create table publication.words (
    publication uuid primary key references publication.publication (id),
    words       text not null,
    grams       text[] not null
);
create index on publication.words using gin (grams);
comment on table publication.words is 'By what publications are found once they are issued: derived, never shown';
comment on column publication.words.publication is 'Which';
comment on column publication.words.words is 'Title, number, issuer, summary and text as they are compared: without blanks, in one width and case';
comment on column publication.words.grams is 'Each sign and each two neighbouring signs of it, once';
