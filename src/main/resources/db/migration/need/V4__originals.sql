-- What a company wrote before the office changed it, until the company writes anew.
create table need_original (
    need_id bigint primary key references need (id) on delete cascade,
    content jsonb not null,
    changed_at timestamp with time zone not null
);
