create sequence club_notice_seq start with 1 increment by 10;

-- What was written to a member about an event, to each of its people once.
create table club_notice (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    purpose text not null,
    member_kind text not null,
    member_id bigint not null,
    account_id bigint not null,
    words text not null,
    made_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    constraint club_notice_once unique (event_id, purpose, member_kind, member_id, account_id)
);
create index club_notice_by_account on club_notice (account_id);
