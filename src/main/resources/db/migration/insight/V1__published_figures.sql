-- What a district published about itself, as its source printed it. Not counted by the portal.
create table published_source (
    id smallint primary key check (id = 1),
    title text not null,
    note text not null
);
create table published_figure (
    key text primary key,
    position integer not null,
    name_zh text not null,
    name_en text not null,
    value text not null,
    unit text not null,
    number numeric not null,
    bound text not null,
    note text not null
);
create table published_name (
    kind text not null,
    position integer not null,
    name text not null,
    note text not null,
    primary key (kind, position)
);
