-- Why a meeting does not take place, in a word that pages can put into the reader's language.
alter table meeting add column call_off_cause text;
update meeting set call_off_cause = 'OFFICE' where status = 'CANCELLED';
alter table meeting add constraint meeting_called_off_for_a_cause
    check ((status = 'CANCELLED') = (call_off_cause is not null));

create sequence told_meeting_seq start with 1 increment by 50;

-- What a person was told of a meeting last; mails name the difference to what holds.
create table told_meeting (
    id bigint primary key,
    meeting_id bigint not null references meeting on delete cascade,
    account_id bigint not null,
    planned boolean not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    table_name text not null,
    room text not null,
    venue text not null,
    constraint told_meeting_once unique (meeting_id, account_id)
);
create index told_meeting_by_account on told_meeting (account_id);

-- Held while a person's mail about the meetings of an event is written, so that two of them do not tell the same.
create table meeting_turn (
    event_id bigint not null references club_event on delete cascade,
    account_id bigint not null,
    primary key (event_id, account_id)
);
create index meeting_turn_by_account on meeting_turn (account_id);

-- Events whose people were reminded of their meetings.
create table meeting_reminder (
    event_id bigint primary key references club_event on delete cascade,
    reminded_at timestamp with time zone not null
);

-- The secret address of a person's calendar; only its hash is kept.
create table calendar_feed (
    account_id bigint primary key,
    hash text not null unique,
    made_at timestamp with time zone not null
);
