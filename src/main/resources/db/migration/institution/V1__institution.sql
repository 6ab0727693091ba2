-- Universities and research institutes. Empty text stands for unknown.
create sequence institution_seq increment by 50;
create table institution (
    id bigint primary key,
    version integer not null,
    name text not null,
    short_name text not null,
    kind text not null,
    affiliation text not null,
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
create index institution_by_status on institution (status, status_since);
create index institution_by_name on institution (name);
create index institution_by_import on institution (import_id) where import_id is not null;

-- An account speaks for one institution at most.
create table institution_representative (
    account_id bigint primary key,
    institution_id bigint not null references institution (id) on delete cascade
);
create index institution_representative_by_institution on institution_representative (institution_id);
