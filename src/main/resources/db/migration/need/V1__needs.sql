create sequence need_seq start with 1 increment by 50;

create table need (
    id bigint primary key,
    version integer not null,
    company_id bigint references company,
    entered_by bigint,
    kind text not null,
    title text not null,
    problem text not null,
    target text not null,
    present_value text not null,
    tried text not null,
    limits text not null,
    budget_min numeric(14, 2) check (budget_min >= 0),
    budget_max numeric(14, 2) check (budget_max >= budget_min),
    deadline date,
    fields text[] not null,
    industry text,
    keywords text[] not null,
    members_text text not null,
    hide_company boolean not null,
    secret boolean not null,
    state text not null,
    submitted_at timestamp with time zone,
    published_at timestamp with time zone,
    expires_on date,
    review_note text,
    changed_since_review boolean not null,
    demo boolean not null,
    source_ref text,
    import_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- The rule of the house stands in the database too: what is secret is never public.
    check (not (secret and state = 'PUBLISHED'))
);
create index need_by_state on need (state, published_at desc);
create index need_by_company on need (company_id);
create index need_by_import on need (import_id);
create index need_by_source_ref on need (source_ref);
