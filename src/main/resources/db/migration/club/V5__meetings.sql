create sequence meeting_seq start with 1 increment by 50;

-- A meeting that its two sides were told of; one a pair and event, however often it is moved, called off and put back.
create table meeting (
    id bigint primary key,
    version integer not null,
    event_id bigint not null references club_event on delete cascade,
    host_kind text not null check (host_kind in ('EXPERT', 'INVESTOR')),
    host_id bigint not null,
    host_name text not null,
    company_id bigint not null,
    company_name text not null,
    need_id bigint,
    slot_id bigint not null references meeting_slot on delete cascade,
    table_id bigint not null references meeting_table on delete cascade,
    status text not null check (status in ('PLANNED', 'CANCELLED')),
    cancel_reason text not null,
    calendar_uid uuid not null unique,
    calendar_sequence integer not null,
    changed_at timestamp with time zone not null,
    host text not null generated always as (host_kind || ' ' || host_id) stored,
    constraint meeting_once unique (event_id, host_kind, host_id, company_id),
    -- Looked at when all are written, so that two meetings can change places.
    constraint company_meets_one_at_a_time exclude using gist (slot_id with =, company_id with =)
        where (status = 'PLANNED') deferrable initially deferred,
    -- A host may meet several at once, at one table.
    constraint host_sits_at_one_table exclude using gist (slot_id with =, host with =, table_id with <>)
        where (status = 'PLANNED') deferrable initially deferred,
    constraint table_has_one_host exclude using gist (slot_id with =, table_id with =, host with <>)
        where (status = 'PLANNED') deferrable initially deferred
);
create index meeting_by_company on meeting (company_id);
create index meeting_by_host on meeting (host_kind, host_id);
create index meeting_by_table on meeting (table_id);
