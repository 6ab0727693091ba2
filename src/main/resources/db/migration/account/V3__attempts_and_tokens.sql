-- What was tried of late, to be throttled; rows older than a quarter of an hour are removed.
create table attempt (
    id bigint generated always as identity primary key,
    at timestamp with time zone not null,
    kind varchar(20) not null,
    account_hash varchar(64) not null,
    address varchar(64) not null
);
create index attempt_by_account on attempt (kind, account_hash, at desc);
create index attempt_by_address on attempt (kind, address, at desc);
create index attempt_by_time on attempt (at);

-- Links sent by mail. Only the hash is kept: who reads the database cannot use them.
create table one_time_token (
    hash varchar(64) primary key,
    account_id bigint not null references account (id),
    purpose varchar(20) not null check (purpose in ('CONFIRMATION', 'PASSWORD')),
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create index one_time_token_by_account on one_time_token (account_id);
create index one_time_token_by_time on one_time_token (expires_at);
