-- Experts. Empty text stands for unknown; works are papers, patents, projects and awards as a list of objects.
create sequence expert_seq increment by 50;
create table expert (
    id bigint primary key,
    version integer not null,
    name text not null,
    title text not null,
    academician text not null,
    institution_id bigint references institution (id),
    unit text not null,
    fields text[] not null,
    disciplines text[] not null,
    abilities text not null,
    intro text not null,
    orcid text,
    works jsonb not null,
    account_id bigint,
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
create index expert_by_status on expert (status, status_since);
create index expert_by_name on expert (name);
create index expert_by_institution on expert (institution_id);
create unique index expert_by_account on expert (account_id) where account_id is not null;
create unique index expert_by_orcid on expert (orcid) where orcid is not null;
create index expert_by_import on expert (import_id) where import_id is not null;
