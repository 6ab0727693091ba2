create sequence wish_list_seq start with 1 increment by 10;

create table wish_list (
    id bigint primary key,
    version integer not null,
    event_id bigint not null references club_event on delete cascade,
    member_kind text not null check (member_kind in ('COMPANY', 'EXPERT')),
    member_id bigint not null,
    wishes jsonb not null,
    away bigint[] not null,
    shares_slot boolean not null,
    answered_at timestamp with time zone,
    -- One for all who speak for the member; its row is locked while one of them writes.
    constraint wish_list_once unique (event_id, member_kind, member_id),
    -- The event's own limit is at most this.
    constraint wish_list_musts_are_few check
        (jsonb_array_length(jsonb_path_query_array(wishes, '$[*] ? (@.strength == "MUST")')) <= 10)
);
create index wish_list_by_member on wish_list (member_kind, member_id);
