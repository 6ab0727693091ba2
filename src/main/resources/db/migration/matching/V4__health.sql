-- The last count of the lists of all needs: in how many a thing that is offered stands, and the best that a need finds.
create table matching_standing (
    kind text not null,
    id bigint not null,
    lists int not null,
    best_level text,
    best_score double precision not null,
    primary key (kind, id)
);

-- Counts, one a day: the last one of a day stays.
create table matching_day (
    day date primary key,
    counted_at timestamp with time zone not null,
    ranking text not null,
    needs int not null,
    needs_strong int not null,
    needs_fair int not null,
    needs_weak int not null,
    lower_quartile double precision not null,
    median double precision not null,
    upper_quartile double precision not null,
    achievements int not null,
    achievements_never int not null,
    experts int not null,
    experts_never int not null,
    top_share double precision not null
);

-- Whether lists are spread; one row.
create table matching_spreading (
    one boolean primary key default true check (one),
    switched_on boolean not null
);
insert into matching_spreading (switched_on) values (true);

-- How far putting everything into the index anew has come, while it is not at its end; at most one row.
create table matching_rematch (
    one boolean primary key default true check (one),
    kind text not null,
    id bigint not null
);
