-- How the meetings of an event are set up; made when somebody first looks for it.
create table meeting_setup (
    event_id bigint primary key references club_event on delete cascade,
    version integer not null,
    most_per_company integer check (most_per_company > 0),
    most_per_expert integer check (most_per_expert > 0),
    most_musts integer not null check (most_musts between 0 and 10),
    wishes_close_at timestamp with time zone
);

create sequence meeting_slot_seq start with 1 increment by 50;

create table meeting_slot (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null check (ends_at > starts_at),
    -- Looked at when a statement ends, so that all slots of an event can be moved at once. Half-open: back to back is
    -- fine, and the same beginning is not.
    constraint meeting_slots_do_not_overlap
        exclude using gist (event_id with =, tstzrange(starts_at, ends_at) with &&) deferrable initially immediate
);
create index meeting_slot_by_event on meeting_slot (event_id, starts_at);

create sequence meeting_table_seq start with 1 increment by 50;

create table meeting_table (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    name text not null,
    room text not null,
    seats integer not null check (seats between 2 and 100),
    constraint meeting_table_once unique (event_id, name)
);

create sequence conflict_rule_seq start with 1 increment by 10;

create table conflict_rule (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    kind text not null,
    level text not null,
    one_id bigint not null,
    other_id bigint not null check (other_id <> one_id or kind in ('NEVER_TOGETHER', 'OWN_INSTITUTION')),
    note text not null,
    constraint conflict_rule_once unique (event_id, kind, one_id, other_id)
);
