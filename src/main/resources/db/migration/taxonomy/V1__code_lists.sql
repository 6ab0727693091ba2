-- Code lists in dated versions. Rules and lists change; what was stored under an old version keeps its words.
create table code_list (
    id         text not null,
    version    text not null,
    name_zh    text not null,
    name_en    text not null,
    source     text not null,
    valid_from date not null,
    -- the first day on which it no longer holds; null while no end is known
    valid_to   date check (valid_to > valid_from),
    primary key (id, version),
    unique (id, valid_from)
);

create table code_item (
    list_id     text not null,
    version     text not null,
    code        text not null,
    parent_code text,
    name_zh     text not null check (name_zh <> ''),
    name_en     text not null check (name_en <> ''),
    position    integer not null,
    primary key (list_id, version, code),
    unique (list_id, version, position),
    foreign key (list_id, version) references code_list (id, version),
    foreign key (list_id, version, parent_code) references code_item (list_id, version, code)
);
