create sequence left_over_seq start with 1 increment by 10;

-- A wish that got no place at one event and was offered for another one.
create table left_over (
    id bigint primary key,
    event_id bigint not null references club_event on delete cascade,
    from_event_id bigint references club_event on delete set null,
    expert_id bigint not null,
    company_id bigint not null,
    offered_by bigint not null,
    offered_at timestamp with time zone not null,
    constraint left_over_once unique (event_id, expert_id, company_id)
);
create index left_over_by_origin on left_over (from_event_id);
