-- What the office writes down of an event; members read it once it is published.
create table event_minutes (
    event_id bigint primary key references club_event on delete cascade,
    version integer not null,
    words text not null check (length(words) <= 20000),
    written_at timestamp with time zone,
    written_by bigint,
    published_at timestamp with time zone
);
create index event_minutes_by_person on event_minutes (written_by) where written_by is not null;

create sequence event_attachment_seq start with 1 increment by 10;

-- What belongs to the minutes, but for its content, which lists never read.
create table event_attachment (
    id bigint primary key,
    event_id bigint not null references event_minutes on delete cascade,
    title text not null,
    file_name text not null,
    kind text not null check (kind in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'PNG', 'JPG')),
    bytes integer not null check (bytes > 0),
    place integer not null,
    added_at timestamp with time zone not null,
    added_by bigint
);
create index event_attachment_by_event on event_attachment (event_id);
create index event_attachment_by_person on event_attachment (added_by) where added_by is not null;

create table event_attachment_content (
    attachment_id bigint primary key references event_attachment on delete cascade,
    content bytea not null
);

-- What those who came were thanked with last.
create table event_thanks (
    event_id bigint primary key references club_event on delete cascade,
    subject text not null,
    words text not null,
    thanked_at timestamp with time zone,
    thanked_by bigint
);

-- One person is thanked once for an event, also where he or she acts for several who came.
create unique index club_notice_thanks_once on club_notice (event_id, account_id) where purpose = 'THANKS';
