create sequence saved_search_seq start with 1 increment by 10;

-- A search that somebody keeps, to hear of what it newly finds.
create table saved_search (
    id bigint primary key,
    account_id bigint not null,
    name text not null,
    path text not null,
    query text not null,
    frequency text not null check (frequency in ('DAILY', 'WEEKLY', 'PAUSED')),
    token uuid not null unique,
    saved_at timestamp with time zone not null,
    looked_at timestamp with time zone not null,
    constraint saved_search_once unique (account_id, path, query)
);
create index saved_search_due on saved_search (looked_at) where frequency <> 'PAUSED';
