-- What somebody is writing and has not handed in yet, as typed: even what would be refused is kept.
create table need_draft (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    need_id bigint references need on delete cascade,
    typed jsonb not null,
    saved_at timestamp with time zone not null,
    unique nulls not distinct (account_id, need_id)
);
create index need_draft_by_need on need_draft (need_id);
