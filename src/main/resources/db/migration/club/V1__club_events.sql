-- Lets a range constraint also compare numbers for equality; part of every PostgreSQL, trusted since 13.
create extension if not exists btree_gist;

create sequence club_event_seq start with 1 increment by 10;

create table club_event (
    id bigint primary key,
    version integer not null,
    number integer not null constraint club_event_number_once unique check (number > 0),
    series text not null,
    title text not null,
    field text not null,
    place text not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null check (ends_at > starts_at),
    closes_at timestamp with time zone not null check (closes_at <= starts_at),
    capacity integer not null,
    intro text not null,
    agenda jsonb not null,
    guests jsonb not null,
    needs bigint[] not null,
    status text not null,
    cancel_reason text,
    taken integer not null,
    calendar_uid uuid not null unique,
    calendar_sequence integer not null,
    entered_by bigint,
    demo boolean not null,
    source_ref text,
    import_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- Never over capacity, whatever goes wrong above.
    constraint club_event_not_overbooked check (taken between 0 and capacity)
);
create index club_event_by_start on club_event (status, starts_at);

create table expert_engagement (
    event_id bigint not null references club_event on delete cascade,
    expert_id bigint not null references expert on delete cascade,
    during tstzrange not null,
    primary key (event_id, expert_id),
    constraint expert_at_one_event_at_a_time exclude using gist (expert_id with =, during with &&)
);
create index expert_engagement_by_expert on expert_engagement (expert_id);

create sequence event_registration_seq start with 1 increment by 10;

create table event_registration (
    id bigint primary key,
    version integer not null,
    event_id bigint not null references club_event on delete cascade,
    member_kind text not null,
    member_id bigint not null,
    member_name text not null,
    account_id bigint,
    attendees text[] not null,
    persons integer not null check (persons between 1 and 5 and persons = cardinality(attendees)),
    status text not null,
    line_number integer not null,
    entered_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    demo boolean not null,
    constraint event_registration_once unique (event_id, member_kind, member_id),
    constraint event_registration_in_line unique (event_id, line_number)
);
create index event_registration_by_member on event_registration (member_kind, member_id);
create index event_registration_waiting on event_registration (event_id, line_number) where status = 'WAITING';
