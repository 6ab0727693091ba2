-- Investors. Tickets in 10,000 yuan; empty text stands for unknown.
create sequence investor_seq increment by 50;
create table investor (
    id bigint primary key,
    version integer not null,
    name text not null,
    credit_code text,
    code_override text not null,
    thesis text not null,
    stages text[] not null,
    fields text[] not null,
    ticket_min integer,
    ticket_max integer,
    intro text not null,
    website text not null,
    contact_name text not null,
    contact_phone text not null,
    contact_email text not null,
    status text not null,
    status_since timestamp with time zone not null,
    status_by bigint,
    status_reason text,
    registered_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    demo boolean not null,
    source_ref text,
    import_id bigint
);
create index investor_by_status on investor (status, status_since);
create index investor_by_name on investor (name);
create index investor_by_import on investor (import_id) where import_id is not null;
create unique index investor_by_credit_code on investor (credit_code) where credit_code is not null;

-- An account speaks for one investor at most.
create table investor_representative (
    account_id bigint primary key,
    investor_id bigint not null references investor (id) on delete cascade
);
create index investor_representative_by_investor on investor_representative (investor_id);
