create sequence event_pass_seq start with 1 increment by 50;

-- What a participant shows at the door: a code to be scanned, or typed.
create table event_pass (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    member_kind text not null,
    member_id bigint not null,
    code text not null,
    constraint event_pass_once unique (event_id, member_kind, member_id),
    constraint event_pass_code unique (event_id, code)
);

create sequence arrival_seq start with 1 increment by 10;

-- Who came, and when; taken back where somebody was mistaken.
create table arrival (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    member_kind text not null,
    member_id bigint not null,
    at timestamp with time zone not null,
    noted_by bigint not null,
    -- Made where the scan was: however often it is sent, it counts once.
    scan uuid not null unique,
    taken_back_at timestamp with time zone
);
create unique index arrival_once on arrival (event_id, member_kind, member_id) where taken_back_at is null;

create sequence meeting_absence_seq start with 1 increment by 10;

-- A side that did not come to its meeting.
create table meeting_absence (
    id bigint primary key,
    meeting_id bigint not null references meeting on delete cascade,
    event_id bigint not null references club_event on delete cascade,
    side text not null check (side in ('HOST', 'COMPANY')),
    noted_by bigint not null,
    at timestamp with time zone not null,
    constraint meeting_absence_once unique (meeting_id, side)
);
create index meeting_absence_by_event on meeting_absence (event_id);
