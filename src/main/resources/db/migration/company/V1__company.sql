-- Companies. Empty text stands for unknown; codes are those of the taxonomy's lists.
create sequence company_seq increment by 50;
create table company (
    id bigint primary key,
    version integer not null,
    name text not null,
    credit_code text,
    code_override text not null,
    industry text not null,
    scale text,
    division text not null,
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
create index company_by_status on company (status, status_since);
create index company_by_name on company (name);
create index company_by_import on company (import_id) where import_id is not null;
create unique index company_by_credit_code on company (credit_code) where credit_code is not null;

-- An account speaks for one company at most.
create table company_representative (
    account_id bigint primary key,
    company_id bigint not null references company (id) on delete cascade
);
create index company_representative_by_company on company_representative (company_id);
