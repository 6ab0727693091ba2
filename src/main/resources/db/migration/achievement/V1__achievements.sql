create sequence achievement_seq start with 1 increment by 50;

create table achievement (
    id bigint primary key,
    version integer not null,
    institution_id bigint references institution,
    entered_by bigint,
    title text not null,
    use_in_one_sentence text not null,
    problem text not null,
    advantage text not null,
    text text not null,
    keywords text[] not null,
    trl integer check (trl between 1 and 9),
    ip jsonb not null,
    cooperation_ways text[] not null,
    price_way text not null,
    asking_price numeric(14, 2) check (asking_price >= 0),
    fields text[] not null,
    disciplines text[] not null,
    strategic_industries text[] not null,
    members_text text not null,
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
create index achievement_by_state on achievement (state, published_at desc);
create index achievement_by_institution on achievement (institution_id);
create index achievement_by_import on achievement (import_id);
create index achievement_by_source_ref on achievement (source_ref);

create table achievement_owner (
    achievement_id bigint not null references achievement on delete cascade,
    expert_id bigint not null references expert on delete cascade,
    primary key (achievement_id, expert_id)
);
create index achievement_owner_by_expert on achievement_owner (expert_id);
